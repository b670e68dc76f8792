package org.socialvalue.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private final WorkingDays days = WorkingDays.englandAndWales();

  @Test
  void weekends_and_bank_holidays_do_not_count() {
    // Thursday before Good Friday 2026; Easter Monday follows the weekend.
    assertThat(days.plus(LocalDate.of(2026, 4, 2), 1)).isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @Test
  void a_holiday_on_a_saturday_is_kept_on_the_monday_after() {
    assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 29))).isTrue();
  }

  @Test
  void no_working_days_is_the_day_itself() {
    assertThat(days.plus(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 22));
  }
}

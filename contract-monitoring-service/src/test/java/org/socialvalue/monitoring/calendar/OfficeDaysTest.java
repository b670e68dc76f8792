package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.policy.CalendarPolicy.ClosedDays;

class OfficeDaysTest {

  private static final OfficeDays DAYS = OfficeDays.ENGLAND_AND_WALES;
  private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2027, 3, 25);
  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2027, 3, 26);
  private static final LocalDate TUESDAY_AFTER_EASTER = LocalDate.of(2027, 3, 30);

  @Test
  void days_are_counted_over_weekends_and_bank_holidays_both_ways() {
    assertThat(DAYS.after(MAUNDY_THURSDAY, 1)).isEqualTo(TUESDAY_AFTER_EASTER);
    assertThat(DAYS.before(TUESDAY_AFTER_EASTER, 1)).isEqualTo(MAUNDY_THURSDAY);
    assertThat(DAYS.before(TUESDAY_AFTER_EASTER, 0)).isEqualTo(TUESDAY_AFTER_EASTER);
  }

  @Test
  void a_day_on_which_offices_are_shut_stays_or_moves_as_the_policy_says() {
    assertThat(DAYS.open(GOOD_FRIDAY, ClosedDays.KEEP)).isEqualTo(GOOD_FRIDAY);
    assertThat(DAYS.open(GOOD_FRIDAY, ClosedDays.WORKING_DAY_AFTER))
        .isEqualTo(TUESDAY_AFTER_EASTER);
    assertThat(DAYS.open(GOOD_FRIDAY, ClosedDays.WORKING_DAY_BEFORE)).isEqualTo(MAUNDY_THURSDAY);
    assertThat(DAYS.open(MAUNDY_THURSDAY, ClosedDays.WORKING_DAY_BEFORE))
        .isEqualTo(MAUNDY_THURSDAY);
  }
}

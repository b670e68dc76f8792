package org.socialvalue.evaluation.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.kit.time.WorkingDays;

/** Working days that begin on the day the bidders are told (Procurement Act 2023 s51). */
class StandstillDaysTest {

  private final WorkingDays calendar = WorkingDays.englandAndWales();

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 8, 2026-12-02", // a Monday counts as the first day
    "2026-11-21, 8, 2026-12-02", // a Saturday does not
    "2026-12-24, 2, 2026-12-29" // Christmas, Boxing Day's substitute and the weekend do not
  })
  void countsFromTheDayOfTelling(LocalDate told, int days, LocalDate last) {
    assertThat(StandstillDays.lastDay(told, days, calendar)).isEqualTo(last);
  }

  @Test
  void noDaysIsNoStandstill() {
    assertThat(StandstillDays.lastDay(LocalDate.of(2026, 11, 23), 0, calendar)).isNull();
  }
}

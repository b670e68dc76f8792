package org.socialvalue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void stretches_are_counted_from_the_first_day_and_do_not_drift() {
    var period = new Period(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 5, 10));
    assertThat(period.stretches(1))
        .extracting(Period::toString)
        .containsExactly(
            "2026-01-31 to 2026-02-28",
            "2026-03-01 to 2026-03-30",
            "2026-03-31 to 2026-04-30",
            "2026-05-01 to 2026-05-10");
  }

  @Test
  void three_years_from_a_leap_day_are_three_years() {
    var contract = new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28));
    assertThat(contract.stretches(12))
        .extracting(Period::toString)
        .containsExactly(
            "2024-02-29 to 2025-02-28", "2025-03-01 to 2026-02-28", "2026-03-01 to 2027-02-28");
    assertThat(new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 28)).stretches(12))
        .extracting(Period::toString)
        .endsWith("2027-03-01 to 2028-02-28");
  }

  @Test
  void the_last_stretch_is_as_short_as_it_comes_and_none_is_empty() {
    var year = new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 3, 1));
    assertThat(year.stretches(12))
        .extracting(Period::toString)
        .containsExactly("2024-02-29 to 2025-02-28", "2025-03-01 to 2025-03-01");
    var exact = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
    assertThat(exact.stretches(3)).hasSize(4);
    assertThat(exact.stretches(24)).containsExactly(exact);
    assertThatThrownBy(() -> exact.stretches(0)).isInstanceOf(IllegalArgumentException.class);
  }
}

package org.socialvalue.journeys.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTodayTest {

  @Test
  void all_days_of_an_example_move_as_far_as_today_has() {
    assertThat(
            AsOfToday.of(
                "{\"from\":\"2026-11-23\",\"due\":\"2026-12-15T12:00:00Z\",\"no\":\"120-2026\"}",
                LocalDate.of(2027, 1, 2)))
        .isEqualTo(
            "{\"from\":\"2027-01-02\",\"due\":\"2027-01-24T12:00:00Z\",\"no\":\"120-2026\"}");
  }
}

package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTargetTest {

  @ParameterizedTest
  @CsvSource({
    "1000000, 4",
    "999999.99, 3",
    "750000, 3",
    "749999, 2",
    "250000, 1",
    "249999, 0",
    "0, 0"
  })
  void one_for_each_250000_falls_due_in_whole_steps(BigDecimal spent, BigDecimal due) {
    assertThat(RateTarget.due(BigDecimal.ONE, new BigDecimal("250000"), spent))
        .isEqualByComparingTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2, 100000, 350000, 6", "0.5, 100000, 350000, 1.5", "1, 33333.33, 100000, 3"})
  void each_step_makes_its_whole_amount_due(
      BigDecimal amount, BigDecimal step, BigDecimal spent, BigDecimal due) {
    assertThat(RateTarget.due(amount, step, spent)).isEqualByComparingTo(due);
  }
}

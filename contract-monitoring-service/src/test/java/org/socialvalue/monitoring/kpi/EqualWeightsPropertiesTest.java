package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EqualWeightsPropertiesTest {

  @Property
  void any_number_of_shares_sums_to_exactly_100(@ForAll @IntRange(min = 1, max = 500) int count) {
    assertThat(EqualWeights.of(count).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
  }

  @Example
  void the_first_takes_the_rest() {
    assertThat(EqualWeights.of(3))
        .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
  }
}

package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ProportionalWeightsPropertiesTest {

  @Property(tries = 300)
  void what_is_left_sums_to_exactly_100_and_nobody_changes_places(
      @ForAll @Size(min = 1, max = 40)
          List<@BigRange(min = "0.00", max = "100.00") @Scale(2) BigDecimal> weights) {
    var shares = ProportionalWeights.of(weights);
    assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    for (int i = 0; i < weights.size(); i++) {
      for (int j = 0; j < weights.size(); j++) {
        if (weights.get(i).signum() > 0 && weights.get(i).compareTo(weights.get(j)) > 0) {
          assertThat(shares.get(i)).isGreaterThanOrEqualTo(shares.get(j));
        }
      }
    }
  }

  @Example
  void the_heaviest_takes_what_rounding_leaves_also_where_shares_come_out_alike() {
    assertThat(
            ProportionalWeights.of(
                List.of(new BigDecimal("99.99"), new BigDecimal("100"), new BigDecimal("100"))))
        .containsExactly(new BigDecimal("33.33"), new BigDecimal("33.34"), new BigDecimal("33.33"));
  }

  @Example
  void each_gets_its_part_of_what_was_freed() {
    assertThat(ProportionalWeights.of(List.of(new BigDecimal("50"), new BigDecimal("25"))))
        .containsExactly(new BigDecimal("66.67"), new BigDecimal("33.33"));
  }
}

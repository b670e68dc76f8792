package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialvalue.journeys.Promql.Asked;

class PromqlTest {

  @Test
  void metrics_are_found_among_functions_groupings_texts_and_numbers() {
    assertThat(
            Promql.asked(
                "sum by (namespace, x) (rate(a_total{outcome=\"b or c\", le!~\"d\"}[5m])) > 0.01 * 5e3 *"
                    + " max(e_seconds) or absent(f{g=\"h\"}) unless on (i) j offset 5m"))
        .containsExactly(
            new Asked("a_total", Set.of("le", "outcome")),
            new Asked("e_seconds", Set.of()),
            new Asked("f", Set.of("g")),
            new Asked("j", Set.of()));
  }
}

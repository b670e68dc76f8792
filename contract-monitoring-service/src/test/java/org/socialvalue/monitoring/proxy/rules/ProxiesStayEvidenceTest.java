package org.socialvalue.monitoring.proxy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.kpi.KpiTerms;

class ProxiesStayEvidenceTest {

  private final ProxiesStayEvidence rule = new ProxiesStayEvidence();

  @Test
  void a_sourced_proxy_stands_beside_the_count_of_what_it_values() {
    assertThat(rule.check(proxy("People", "unit costs of a university", Terms.countOf("3"))))
        .isEmpty();
  }

  @Test
  void a_proxy_of_something_else_stands_nowhere() {
    assertThat(rule.check(proxy("jobs", "a study", Terms.countOf("3"))))
        .extracting(Finding::code)
        .containsExactly("PROXIES_AS_EVIDENCE");
  }

  @Test
  void accounts_levels_and_milestones_are_not_turned_into_pounds() {
    for (var terms :
        List.of(Terms.narrative(), Terms.change("4", "8"), Terms.milestoneBy(Terms.END))) {
      assertThat(rule.check(proxy("people", "a study", terms)))
          .hasSize(1)
          .allMatch(Finding::blocks);
    }
  }

  @Test
  void every_fault_is_told_at_once() {
    var bare =
        new ShownBeside(
            UUID.randomUUID(),
            "work",
            "jobs",
            "tbc",
            2030,
            "n/a",
            true,
            Terms.countOf("3"),
            2026,
            List.of("another"));
    assertThat(rule.check(bare)).hasSize(6);
  }

  private static ShownBeside proxy(String unit, String source, KpiTerms terms) {
    return new ShownBeside(
        UUID.randomUUID(),
        "one person in work",
        unit,
        source,
        2024,
        "Open Government Licence",
        false,
        terms,
        2026,
        List.of());
  }
}

package org.socialvalue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.local.testing.HouseRules;
import org.socialvalue.local.testing.Listening;

class HouseTest {

  @Test
  void the_house_is_in_order() {
    assertThat(HouseRules.of("org.socialvalue.monitoring").violations()).isEmpty();
  }

  @Test
  void the_book_holds_every_rule_that_is_applied() {
    assertThat(new MonitoringRules().book().rules().stream().map(RuleInfo::code))
        .containsExactlyInAnyOrder(
            "NOTHING_LOST",
            "AGREED_BY_BOTH",
            "IMPORTANCE",
            "OUTCOME_MEASURED",
            "LIGHT_TOUCH",
            "SMALL_PROVIDER_FEASIBLE",
            "NO_DUPLICATION",
            "COMMON_MEASURES",
            "OWN_SYSTEMS",
            "PROXIES_AS_EVIDENCE",
            "ATTRIBUTION_ASKED",
            "PERIOD_COUNTED_ONCE",
            "REPORTED_AS_AGREED",
            "STORIES",
            "INDIVIDUAL_OUTCOMES",
            "FAIR_PROGRESS",
            "BOTH_GROUPS_GAIN",
            "BURDEN_BY_SIZE",
            "ANNUAL_STATEMENT",
            "STILL_RELEVANT",
            "LEARNING",
            "KEEP_EVALUATING",
            "RATE_TARGET",
            "VERIFIED",
            "PERFORMANCE_RATING",
            "POOR_PERFORMANCE",
            "REVIEW_DUE");
  }

  @Test
  void the_document_of_events_says_to_what_the_service_listens() {
    assertThat(Listening.handled("org.socialvalue.monitoring"))
        .isNotEmpty()
        .isEqualTo(Listening.described("contract-monitoring-service"));
  }
}

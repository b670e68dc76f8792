package org.socialvalue.tender.outcome.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.ShippedFrameworks;

class TracesToAPriorityTest {

  private final Framework kent = new ShippedFrameworks().all().getFirst();
  private final Framework wales = new ShippedFrameworks().all().getLast();

  @Test
  void an_outcome_serves_a_priority_and_a_strategic_outcome() {
    assertThat(check(kent, "LOCAL_EMPLOYMENT", "SHARED_GROWTH")).isEmpty();
    assertThat(check(kent, "SUNSHINE", null))
        .extracting(Finding::subject)
        .containsExactly("/priority", "/strategicOutcome");
  }

  @Test
  void where_there_are_none_it_serves_a_principle_and_an_area_of_life() {
    assertThat(check(wales, "ADDED_VALUE", "CONTRIBUTION")).isEmpty();
    assertThat(check(wales, "LOCAL_EMPLOYMENT", "SHARED_GROWTH"))
        .extracting(Finding::message)
        .anySatisfy(message -> assertThat(message).contains("ADDED_VALUE"))
        .anySatisfy(message -> assertThat(message).contains("CONTRIBUTION"));
  }

  private static List<Finding> check(
      Framework framework, String priority, @Nullable String strategicOutcome) {
    var jobs = new Given.Jobs();
    jobs.priority = priority;
    jobs.strategicOutcome = strategicOutcome;
    jobs.framework = framework;
    return new TracesToAPriority().check(jobs.build());
  }
}

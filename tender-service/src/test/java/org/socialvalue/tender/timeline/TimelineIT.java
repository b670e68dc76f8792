package org.socialvalue.tender.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.json;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class TimelineIT {

  @Test
  void decisionsAreReadInOrderWithWhoWhyAndOnWhatEvidence() {
    // Given
    var commission = Commission.started().considered();
    var engagement = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var outcome = commission.outcome(Commission.jobs());

    // When
    commission.decide(outcome, Commission.specified(engagement));

    // Then
    var timeline =
        json(Api.as("max").get("/v1/projects/" + commission.project + "/timeline")).path("items");
    assertThat(timeline.findValuesAsText("kind"))
        .containsSubsequence("PROJECT", "CONSIDERATION", "ROUTE", "OUTCOME");
    var decided = timeline.get(timeline.size() - 1);
    assertThat(decided.path("who").textValue()).isEqualTo("amara");
    assertThat(decided.path("reason").textValue()).isEqualTo("Both sides want it");
    assertThat(decided.path("evidence").findValuesAsText("id")).containsExactly(engagement);
  }

  @Test
  void anotherAuthoritysTimelineIsNotThere() {
    var commission = Commission.started();

    assertThat(Api.as("nia").get("/v1/projects/" + commission.project + "/timeline").statusCode())
        .isEqualTo(404);
    assertThat(Api.as("olive").get("/v1/projects/" + commission.project + "/timeline").statusCode())
        .isEqualTo(403);
  }
}

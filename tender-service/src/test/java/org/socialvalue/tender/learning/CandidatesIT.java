package org.socialvalue.tender.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class CandidatesIT {

  /** A service area that no other test learns in. */
  private static final String PROJECT =
      Api.read(Commission.PROJECT).put("serviceArea", "mental-health").toString();

  private static final String ACCEPT =
      """
      {"decision": "ACCEPT", "reason": "It has proved itself twice"}""";
  private static final String DECLINE =
      """
      {"decision": "DECLINE", "reason": "Another service does it by now"}""";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private final UUID proved = UUID.randomUUID();
  private final UUID atRisk = UUID.randomUUID();
  private final UUID ended = UUID.randomUUID();

  @Test
  void whatProvedItselfBecomesCoreByBeingAcceptedAndIsAskedForBeforeAnalyseIsLeft()
      throws Exception {
    // Given
    learn();
    var commission = Commission.started(PROJECT);
    assertThat(stands(commission)).contains("/candidates/" + proved);

    // When
    var accepted = decide(commission, proved, ACCEPT);

    // Then
    Commission.ok(accepted);
    assertThat(inherited(json(accepted), proved).at("/decision/decision").textValue())
        .isEqualTo("ACCEPT");
    assertThat(stands(commission)).doesNotContain("/candidates/" + proved);
    var core = core(commission);
    assertThat(core).isNotNull();
    assertThat(core.path("code").textValue()).startsWith("LEARNED-");
    assertThat(core.path("measure").textValue()).contains("shared table");

    // and an outcome of that lineage is core, not social value
    var outcome = Commission.jobs().put("fromCandidate", proved.toString());
    var proposed =
        commission.amara.post("/v1/projects/" + commission.project + "/outcomes", outcome);
    assertThat(json(proposed).path("findings").findValuesAsText("subject")).contains("/lineage");

    // and saying it again adds nothing, declining takes it back out
    Commission.ok(decide(commission, proved, ACCEPT));
    assertThat(coreOutcomes(commission)).hasSize(2);
    Commission.ok(decide(commission, proved, DECLINE));
    assertThat(coreOutcomes(commission)).hasSize(1);
    assertThat(stands(commission)).doesNotContain("/candidates/" + proved);
    assertThat(Api.as("ada").get("/v1/projects/" + commission.project + "/timeline").asString())
        .contains("ACCEPT: ", "DECLINE: ", "Eleven first-hand accounts");
  }

  @Test
  void whatIsAtRiskStandsInTheRegisterFromTheFirstDayAndIsDeclinedOrGivenAFate() throws Exception {
    // Given
    learn();
    var commission = Commission.started(PROJECT);
    assertThat(item(commission).isMissingNode()).isFalse();
    assertThat(stands(commission))
        .contains("/atRisk/" + item(commission).path("id").textValue())
        .doesNotContain("/candidates/" + atRisk);

    // When
    Commission.ok(decide(commission, atRisk, DECLINE));

    // Then
    assertThat(item(commission).isMissingNode()).isTrue();
    assertThat(stands(commission)).doesNotContain(atRisk.toString());
    Commission.ok(decide(commission, atRisk, ACCEPT));
    Commission.ok(decide(commission, atRisk, ACCEPT));
    var item = item(commission);
    assertThat(item.path("madeBy").textValue()).isEqualTo("orchard-homecare");

    var at = "/v1/projects/" + commission.project + "/at-risk/" + item.path("id").textValue();
    Commission.ok(
        commission.amara.put(
            at + "/fate",
            etag(commission.amara.get(at)),
            "{\"fate\": \"MAKE_CORE\", \"coreOutcome\": \"MENTORING\"}"));
    assertThat(coreOutcomes(commission).findValuesAsText("lineage")).contains(atRisk.toString());
    assertThat(decide(commission, atRisk, DECLINE).statusCode()).isEqualTo(409);
  }

  @Test
  void whatCannotBeDecidedIsRefused() throws Exception {
    learn();
    var commission = Commission.started(PROJECT);
    var path = "/v1/projects/" + commission.project + "/candidates/";

    assertThat(decide(commission, ended, ACCEPT).statusCode()).isEqualTo(409);
    assertThat(decide(commission, UUID.randomUUID(), ACCEPT).statusCode()).isEqualTo(404);
    assertThat(commission.amara.put(path + proved, "\"99\"", ACCEPT).statusCode()).isEqualTo(412);
    assertThat(Api.as("max").put(path + proved, "\"0\"", ACCEPT).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").put(path + proved, "\"0\"", ACCEPT).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get("/v1/projects/" + commission.project + "/candidates").statusCode())
        .isEqualTo(404);
    var faulty =
        decide(
            commission,
            proved,
            "{\"decision\": \"DECLINE\", \"reason\": \"x\", \"coreOutcome\": \"Y\"}");
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(json(faulty).findValuesAsText("pointer")).containsExactly("/coreOutcome");
    var silent = decide(commission, proved, "{\"decision\": \"MAYBE\"}");
    assertThat(json(silent).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/decision", "/reason");
  }

  private void learn() throws Exception {
    var learning = LearningIT.sample();
    learning.put("learningId", UUID.randomUUID().toString()).put("serviceArea", "mental-health");
    var lessons = (ArrayNode) learning.path("lessons");
    ((ObjectNode) lessons.get(0)).put("lineage", proved.toString());
    ((ObjectNode) lessons.get(1)).put("lineage", atRisk.toString());
    ObjectNode third = lessons.get(1).deepCopy();
    lessons.add(
        third
            .put("verdict", "STOP")
            .put("promiseId", UUID.randomUUID().toString())
            .put("lineage", ended.toString()));
    LearningIT.send(broker, UUID.randomUUID(), learning);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Api.as("amara")
                    .get("/v1/service-areas/mental-health/learning?limit=500")
                    .asString()
                    .contains(ended.toString()));
  }

  private static Response decide(Commission commission, UUID lineage, String decision) {
    var path = "/v1/projects/" + commission.project;
    return commission.amara.put(
        path + "/candidates/" + lineage,
        etag(commission.amara.get(path + "/candidates")),
        decision);
  }

  private static String stands(Commission commission) {
    return commission
        .amara
        .post(
            "/v1/projects/" + commission.project + "/stage-moves?validateOnly=true",
            "{\"to\": \"PLAN\"}")
        .asString();
  }

  private static JsonNode inherited(JsonNode candidates, UUID lineage) {
    for (var one : candidates.path("candidates")) {
      if (one.at("/candidate/lineage").textValue().equals(lineage.toString())) {
        return one;
      }
    }
    throw new AssertionError("not inherited: " + lineage);
  }

  private static JsonNode coreOutcomes(Commission commission) {
    return json(commission.amara.get("/v1/projects/" + commission.project)).path("coreOutcomes");
  }

  private JsonNode core(Commission commission) {
    for (var core : coreOutcomes(commission)) {
      if (proved.toString().equals(core.path("lineage").textValue())) {
        return core;
      }
    }
    throw new AssertionError("not core: " + proved);
  }

  private JsonNode item(Commission commission) {
    var path = "/v1/projects/" + commission.project + "/at-risk?limit=500";
    for (var item : json(commission.amara.get(path)).path("items")) {
      if (atRisk.toString().equals(item.path("lineage").textValue())) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }
}

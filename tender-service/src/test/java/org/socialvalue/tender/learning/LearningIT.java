package org.socialvalue.tender.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Broker;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class LearningIT {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void whatAContractTaughtIsACandidateOfTheNextProjectAndKeepsItsLineage() throws Exception {
    // Given
    var origin = Commission.started();
    var learning = sample();
    learning.put("learningId", UUID.randomUUID().toString());
    learning.put("projectId", origin.project.toString());
    var shared = UUID.randomUUID();
    var atRisk = UUID.randomUUID();
    ((ObjectNode) learning.at("/lessons/0")).put("lineage", shared.toString());
    ((ObjectNode) learning.at("/lessons/1")).put("lineage", atRisk.toString());

    // When: it comes twice
    var event = UUID.randomUUID();
    send(broker, event, learning);
    send(broker, event, learning);

    // Then
    var amara = Api.as("amara");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> standing(newProject(), shared).equals("CANDIDATE_FOR_CORE"));
    var next = newProject();
    assertThat(standing(next, atRisk)).isEqualTo("AT_RISK");
    assertThat(next.path("candidates").findValuesAsText("lineage"))
        .containsOnlyOnce(shared.toString());
    assertThat(json(amara.get("/v1/projects/" + origin.project)).path("stage").textValue())
        .isEqualTo("REVIEW");
    var register =
        json(amara.get("/v1/projects/" + next.path("id").textValue() + "/at-risk")).path("items");
    assertThat(register.findValuesAsText("lineage")).contains(atRisk.toString());
    for (var item : register) {
      if (item.path("lineage").asText().equals(atRisk.toString())) {
        assertThat(item.at("/inherited/atStake/people").intValue()).isEqualTo(2);
        assertThat(item.at("/inherited/evidence").textValue()).isNotBlank();
      }
    }
    assertThat(amara.get("/v1/service-areas/homecare-older-people/learning?limit=500").asString())
        .contains(shared.toString());

    var outcome = Commission.jobs().put("fromCandidate", shared.toString());
    var proposed = amara.post("/v1/projects/" + next.path("id").textValue() + "/outcomes", outcome);
    assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
    assertThat(json(proposed).path("lineage").textValue()).isEqualTo(shared.toString());
    assertThat(
            Api.as("nia")
                .get("/v1/service-areas/homecare-older-people/learning?limit=500")
                .asString())
        .doesNotContain(shared.toString());
  }

  @Test
  void aLineageThatNobodyTaughtIsRefused() {
    var commission = Commission.started();
    var outcome = Commission.jobs().put("fromCandidate", UUID.randomUUID().toString());

    var answer = commission.amara.post("/v1/projects/" + commission.project + "/outcomes", outcome);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer")).containsExactly("/fromCandidate");
  }

  @Test
  void whatWasTaughtUnderACodeThatIsNotListedIsStillFound() throws Exception {
    var learning = sample();
    var code = "day-care-" + UUID.randomUUID().toString().substring(0, 8);
    learning.put("learningId", UUID.randomUUID().toString());
    learning.put("serviceArea", code);

    send(broker, UUID.randomUUID(), learning);

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Api.as("amara").get("/v1/service-areas/" + code + "/learning").statusCode() == 200);
    assertThat(Api.as("nia").get("/v1/service-areas/" + code + "/learning").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aServiceAreaThatNobodyKnowsIsNotFound() {
    assertThat(Api.as("amara").get("/v1/service-areas/moon-care/learning").statusCode())
        .isEqualTo(404);
  }

  private static JsonNode newProject() {
    return json(Api.as("amara").post("/v1/projects", Commission.PROJECT));
  }

  private static String standing(JsonNode project, UUID lineage) {
    for (var candidate : project.path("candidates")) {
      if (candidate.path("lineage").textValue().equals(lineage.toString())) {
        return candidate.path("standing").textValue();
      }
    }
    return "";
  }

  static ObjectNode sample() throws IOException {
    return Broker.sample("learning-captured.v1");
  }

  static void send(String broker, UUID id, ObjectNode learning) throws Exception {
    new Broker(broker)
        .send(
            "contract.events.v1",
            LearningCaptured.TYPE,
            id,
            learning.path("contractId").textValue(),
            learning);
  }
}

package org.socialvalue.tender.atrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class AtRiskIT {

  private static final String BUDDIES =
      """
      {"what": {"en": "A buddy scheme for people who live alone", "cy": "Cynllun cyfeillio"},
       "madeBy": "Orchard Homecare", "forWhom": "people who live alone"%s}""";

  @Test
  void anItemGoesOnTheRegisterAndIsFoundThereWithItsEngagement() {
    // Given
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    var held = commission.engagement("FAMILY_CARERS");

    // When
    var key = UUID.randomUUID().toString();
    var body = BUDDIES.formatted(", \"foundAt\": \"" + held + "\"");
    var added = commission.amara.postOnce(path + "/at-risk", key, body);
    var again = commission.amara.postOnce(path + "/at-risk", key, body);

    // Then
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    assertThat(json(again)).isEqualTo(json(added));
    var read = Api.as("max").get(added.header("Location"));
    Commission.ok(read);
    assertThat(json(read)).isEqualTo(json(added));
    assertThat(json(read).path("fate").isNull()).isTrue();
    assertThat(
            json(Api.as("ada").get(path + "/at-risk?limit=500"))
                .path("items")
                .findValuesAsText("id"))
        .containsOnlyOnce(json(added).path("id").textValue());
    assertThat(json(commission.amara.get(path + "/timeline")).toString())
        .contains("At risk: A buddy scheme", held);
    assertThat(stands(commission)).contains("nobody has decided what becomes of it");
  }

  @Test
  void eachFateNeedsWhatBelongsToItAndNothingElse() {
    var commission = Commission.started();
    var item = added(commission);

    assertFaults(decide(commission, item, "{\"fate\": \"ACCEPT_LOSS\"}"), "/reason");
    assertFaults(decide(commission, item, "{\"fate\": \"PROTECT\"}"), "/outcomeId");
    assertFaults(decide(commission, item, "{\"fate\": \"MAKE_CORE\"}"), "/coreOutcome");
    assertFaults(
        decide(
            commission,
            item,
            """
            {"fate": "ACCEPT_LOSS", "reason": "x", "coreOutcome": "Y", "how": "z",
             "outcomeId": "00000000-0000-7000-8000-000000000000"}"""),
        "/coreOutcome",
        "/how",
        "/outcomeId",
        "/outcomeId");
    assertFaults(decide(commission, item, "{\"fate\": \"FORGET\", \"x\": 1}"), "/fate", "/x");
  }

  @Test
  void aLossIsAcceptedWithAReasonAndCanBeThoughtOverAgain() {
    // Given
    var commission = Commission.started();
    var item = added(commission);
    var path = "/v1/projects/" + commission.project;

    // When
    var lost = decide(commission, item, "{\"fate\": \"ACCEPT_LOSS\", \"reason\": \"Few came\"}");

    // Then
    Commission.ok(lost);
    assertThat(json(lost).at("/fate/byName").textValue()).isNotBlank();
    assertThat(stands(commission)).doesNotContain("\"AT_RISK\"");
    var worded =
        commission.amara.put(item, etag(commission.amara.get(item)), BUDDIES.formatted(""));
    assertThat(worded.statusCode()).isEqualTo(409);

    var core = decide(commission, item, "{\"fate\": \"MAKE_CORE\", \"coreOutcome\": \"BUDDIES\"}");
    Commission.ok(core);
    var project = json(commission.amara.get(path));
    assertThat(project.path("coreOutcomes").findValuesAsText("code"))
        .containsExactly("AT-HOME", "BUDDIES");
    assertThat(project.at("/coreOutcomes/1/statement").textValue()).contains("buddy scheme");
    assertThat(stands(commission)).doesNotContain("\"AT_RISK\"");

    // and a core outcome that is described away again is no fate any more
    Commission.ok(commission.amara.put(path, etag(commission.amara.get(path)), Commission.PROJECT));
    assertThat(stands(commission)).contains("BUDDIES, which is gone");
  }

  @Test
  void theCoreOutcomeThatAFateAddedGoesWithIt() {
    // Given
    var commission = Commission.started();
    var item = added(commission);
    var project = "/v1/projects/" + commission.project;
    Commission.ok(
        decide(commission, item, "{\"fate\": \"MAKE_CORE\", \"coreOutcome\": \"BUDDIES\"}"));

    // When another code is chosen, and then another fate
    Commission.ok(
        decide(commission, item, "{\"fate\": \"MAKE_CORE\", \"coreOutcome\": \"FRIENDS\"}"));
    assertThat(json(commission.amara.get(project)).path("coreOutcomes").findValuesAsText("code"))
        .containsExactly("AT-HOME", "FRIENDS");
    Commission.ok(
        decide(commission, item, "{\"fate\": \"ACCEPT_LOSS\", \"reason\": \"Few came\"}"));

    // Then
    assertThat(json(commission.amara.get(project)).path("coreOutcomes").findValuesAsText("code"))
        .containsExactly("AT-HOME");

    // and one that was core before stays
    Commission.ok(
        decide(commission, item, "{\"fate\": \"MAKE_CORE\", \"coreOutcome\": \"AT-HOME\"}"));
    Commission.ok(decide(commission, item, "{\"fate\": \"PROTECT\", \"how\": \"A grant\"}"));
    assertThat(json(commission.amara.get(project)).path("coreOutcomes").findValuesAsText("code"))
        .containsExactly("AT-HOME");
  }

  @Test
  void anOutcomeThatWasDroppedProtectsNothing() {
    // Given
    var commission = Commission.started();
    var item = added(commission);
    var outcome = commission.outcome(Commission.jobs());
    Commission.ok(
        decide(
            commission, item, "{\"fate\": \"PROTECT\", \"outcomeId\": \"%s\"}".formatted(outcome)));
    assertThat(stands(commission)).doesNotContain("\"AT_RISK\"");

    // When
    commission.decide(
        outcome, Api.read("{\"decision\": \"DROPPED\", \"reason\": \"Nobody wants it\"}"));

    // Then
    assertThat(stands(commission)).contains("dropped since");
    assertFaults(
        decide(
            commission, item, "{\"fate\": \"PROTECT\", \"outcomeId\": \"%s\"}".formatted(outcome)),
        "/outcomeId");
    Commission.ok(
        decide(commission, item, "{\"fate\": \"PROTECT\", \"how\": \"A grant of its own\"}"));
    assertThat(stands(commission)).doesNotContain("\"AT_RISK\"");
  }

  @Test
  void nothingAtRiskIsSaidOnlyOfAnEmptyRegister() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    added(commission);

    var answer =
        commission.amara.put(
            path + "/nothing-at-risk",
            etag(commission.amara.get(path)),
            "{\"reason\": \"Nobody named anything\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    var faulty =
        commission.amara.put(
            path + "/nothing-at-risk",
            etag(commission.amara.get(path)),
            "{\"reason\": \" \", \"foundAt\": \"00000000-0000-7000-8000-000000000000\"}");
    assertThat(faulty.statusCode()).isEqualTo(400);
  }

  @Test
  void whoMayNotWriteDoesNotAndAnotherAuthorityFindsNothing() {
    var commission = Commission.started();
    var item = added(commission);
    var path = "/v1/projects/" + commission.project;
    var fate = "{\"fate\": \"ACCEPT_LOSS\", \"reason\": \"x\"}";

    assertThat(Api.as("olive").post(path + "/at-risk", BUDDIES.formatted("")).statusCode())
        .isEqualTo(403);
    assertThat(Api.as("max").put(item + "/fate", "\"0\"", fate).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").get(item).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get(path + "/at-risk").statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").put(item + "/fate", "\"0\"", fate).statusCode()).isEqualTo(404);
    assertThat(commission.amara.put(item + "/fate", "\"7\"", fate).statusCode()).isEqualTo(412);
    assertThat(commission.amara.request().body(fate).put(item + "/fate").statusCode())
        .isEqualTo(428);
    var other = Commission.started();
    assertThat(
            other
                .amara
                .get("/v1/projects/" + other.project + item.substring(item.indexOf("/at-risk")))
                .statusCode())
        .isEqualTo(404);
  }

  private static String added(Commission commission) {
    var path = "/v1/projects/" + commission.project + "/at-risk";
    var answer = commission.amara.post(path, BUDDIES.formatted(""));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return path + "/" + json(answer).path("id").textValue();
  }

  private static Response decide(Commission commission, String item, String fate) {
    return commission.amara.put(item + "/fate", etag(commission.amara.get(item)), fate);
  }

  private static String stands(Commission commission) {
    return commission
        .amara
        .post(
            "/v1/projects/" + commission.project + "/stage-moves?validateOnly=true",
            "{\"to\": \"PLAN\"}")
        .asString();
  }

  private static void assertFaults(Response answer, String... pointers) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer")).containsExactlyInAnyOrder(pointers);
  }
}

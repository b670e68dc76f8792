package org.socialvalue.tender.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
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
class ProjectsIT {

  @Test
  void aProjectComesBackAsItWasStarted() {
    var answer = Api.as("amara").post("/v1/projects", Commission.PROJECT);

    assertThat(answer.statusCode()).isEqualTo(201);
    var read = Api.as("max").get(answer.header("Location"));
    Commission.ok(read);
    assertThat(json(read)).isEqualTo(json(answer));
    assertThat(etag(read)).isEqualTo(etag(answer));
    assertThat(json(read).path("stage").textValue()).isEqualTo("ANALYSE");
    assertThat(json(read).path("regime").textValue()).isEqualTo("LIGHT_TOUCH");
    assertThat(json(read).path("instrument").textValue()).isEqualTo("CONTRACT");
    assertThat(json(read).path("estimatedValue").decimalValue()).isEqualByComparingTo("4000000");
  }

  @Test
  void everyFaultOfARequestIsToldAtOnce() {
    var answer =
        Api.as("amara")
            .post(
                "/v1/projects",
                """
                {"title": {"en": "x"}, "serviceArea": " ", "corePurpos": "x", "coreOutcomes": [],
                 "relevantArea": "wealdshire", "estimatedValue": -1}""");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .contains(
            "/serviceArea", "/corePurpos", "/corePurpose", "/coreOutcomes", "/estimatedValue");
  }

  @Test
  void codesThatNobodyKnowsAreRefused() {
    var project =
        Api.read(Commission.PROJECT)
            .put("serviceArea", "moon-care")
            .put("relevantArea", "northmoor")
            .put("regime", "NONE");

    var answer = Api.as("amara").post("/v1/projects", project);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/serviceArea", "/regime", "/relevantArea");
  }

  @Test
  void aChangeNamesTheVersionThatItChanges() {
    // Given
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    var route = "{\"decision\": \"BUY_NEW\", \"reason\": \"No team of our own\"}";
    var first = etag(commission.amara.get(path));

    // When
    var without = commission.amara.request().body(route).put(path + "/route");
    var right = commission.amara.put(path + "/route", first, route);
    var late = commission.amara.put(path + "/route", first, route.replace("BUY_NEW", "MAKE"));

    // Then
    assertThat(without.statusCode()).isEqualTo(428);
    Commission.ok(right);
    assertThat(etag(right)).isNotEqualTo(first);
    assertThat(json(right).path("stage").textValue()).isEqualTo("ANALYSE");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(json(commission.amara.get(path)).at("/route/decision").textValue())
        .isEqualTo("BUY_NEW");
  }

  @Test
  void anotherAuthorityFindsNothing() {
    var commission = Commission.started();
    var held = commission.engagement("FAMILY_CARERS");
    var outcome = commission.outcome(Commission.jobs());
    var nia = Api.as("nia");
    var path = "/v1/projects/" + commission.project;

    assertThat(nia.get(path).statusCode()).isEqualTo(404);
    assertThat(nia.get(path + "/engagements").statusCode()).isEqualTo(404);
    assertThat(nia.get(path + "/engagements/" + held).statusCode()).isEqualTo(404);
    assertThat(nia.get(path + "/outcomes").statusCode()).isEqualTo(404);
    assertThat(nia.get(path + "/outcomes/" + outcome).statusCode()).isEqualTo(404);
    assertThat(nia.post(path + "/tenders", "{\"title\": {\"en\": \"Ours\"}}").statusCode())
        .isEqualTo(404);
    assertThat(nia.put(path, "\"0\"", Commission.PROJECT).statusCode()).isEqualTo(404);
    assertThat(json(nia.get("/v1/projects?limit=500")).path("items").findValuesAsText("id"))
        .doesNotContain(commission.project.toString());
  }

  @Test
  void onlyTheRolesThatMayWriteDo() {
    assertThat(Api.as("olive").post("/v1/projects", Commission.PROJECT).statusCode())
        .isEqualTo(403);
    assertThat(Api.as("max").post("/v1/projects", Commission.PROJECT).statusCode()).isEqualTo(403);
    assertThat(given().get("/v1/projects").statusCode()).isEqualTo(401);
    assertThat(Api.as("olive").get("/v1/projects").statusCode()).isEqualTo(403);
  }

  @Test
  void repeatingARequestWithItsKeyStartsOneProject() {
    var amara = Api.as("amara");
    var key = UUID.randomUUID().toString();

    var first = amara.postOnce("/v1/projects", key, Commission.PROJECT);
    var again = amara.postOnce("/v1/projects", key, Commission.PROJECT);
    var other =
        amara.postOnce(
            "/v1/projects", key, Api.read(Commission.PROJECT).put("corePurpose", "Another"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(json(again)).isEqualTo(json(first));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void pagesHoldEachProjectOnce() {
    var started = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      started.add(Commission.started().project.toString());
    }
    var seen = new ArrayList<String>();
    var path = "/v1/projects?limit=2";
    while (path != null) {
      var answer = Api.as("ada").get(path);
      seen.addAll(json(answer).path("items").findValuesAsText("id"));
      var next = json(answer).path("next");
      path = next.isNull() ? null : "/v1/projects?limit=2&after=" + next.textValue();
      assertThat(answer.header("Link") != null).isEqualTo(path != null);
    }
    assertThat(seen).containsAll(started).doesNotHaveDuplicates();
    assertThat(Api.as("ada").get("/v1/projects?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  void aContributionComesFromAGroupThatWasThere() {
    var commission = Commission.started();
    var answer =
        commission.amara.post(
            "/v1/projects/" + commission.project + "/engagements",
            """
            {"title": "Survey", "groups": [{"group": "FAMILY_CARERS", "invited": true, "attended": 0}],
             "heldOn": "2026-01-05", "noticeDays": 3,
             "access": {"publicTransport": false, "easyRead": true, "longerSlots": false,
                        "support": false},
             "contributions": [{"group": "FAMILY_CARERS", "question": "Q", "text": "T",
                                "consentToQuote": false}]}""");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer")).containsExactly("/contributions/0/group");
  }

  @Test
  void whatWasConsideredIsKeptInTheAuditTrail() {
    var commission = Commission.started().considered();

    var trail = Api.as("ada").get("/v1/audit/" + commission.project);

    Commission.ok(trail);
    assertThat(trail.asString())
        .contains("project started", "consideration recorded", "route decided", "amara");
  }
}

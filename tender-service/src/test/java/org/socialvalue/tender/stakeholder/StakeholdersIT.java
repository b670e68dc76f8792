package org.socialvalue.tender.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
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
class StakeholdersIT {

  private static final String MAP =
      """
      {"stakeholders": [
        {"group": "PEOPLE_WHO_RECEIVE_CARE", "who": "People who live alone", "served": true,
         "hardToReachBecause": "Nobody rings at their door", "reachedBy": "With the meals van",
         "asked": true},
        {"group": "COLLABORATORS", "who": "The housing trust", "served": false,
         "asked": false}]}""";

  @Test
  void aMapNobodyHasDrawnReadsAsEmptyAndIsDrawnOnce() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project + "/stakeholder-map";
    var empty = commission.amara.get(path);
    Commission.ok(empty);
    assertThat(etag(empty)).isEqualTo("\"none\"");
    assertThat(json(empty).path("notNamed")).hasSize(5);

    var drawn = commission.amara.put(path, etag(empty), MAP);
    Commission.ok(drawn);
    assertThat(json(drawn).path("notNamed")).hasSize(3);
    assertThat(json(drawn).path("drawnIn").textValue()).isEqualTo("ANALYSE");
    assertThat(json(drawn).path("upToDate").booleanValue()).isTrue();

    assertThat(commission.amara.put(path, etag(empty), MAP).statusCode()).isEqualTo(412);
    assertThat(commission.amara.put(path, MAP).statusCode()).isEqualTo(428);
    Commission.ok(commission.amara.put(path, etag(drawn), "{\"stakeholders\": []}"));
    assertThat(json(Api.as("max").get(path)).path("stakeholders")).isEmpty();
    assertThat(commission.amara.get(path + "?stage=PLAN").statusCode()).isEqualTo(404);
    assertThat(commission.amara.get(path + "/changes").statusCode()).isEqualTo(404);
  }

  @Test
  void everyFaultOfAMapIsToldAtOnce() {
    var commission = Commission.started();
    var answer =
        commission.amara.put(
            "/v1/projects/" + commission.project + "/stakeholder-map",
            """
            {"stakeholders": [
              {"group": "COLLABORATORS", "who": "The trust", "served": true, "asked": true},
              {"group": "COLLABORATORS", "who": " the TRUST ", "served": true, "asked": true,
               "reachedBy": "ring 01622 123456", "hardToReachBecause": "jo@example.org"}]}""");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/stakeholders/1/who",
            "/stakeholders/1/reachedBy",
            "/stakeholders/1/hardToReachBecause");
  }

  @Test
  void theVoicesReportGoesByTheMap() {
    var commission = Commission.started();
    Commission.ok(
        commission.amara.put("/v1/projects/" + commission.project + "/stakeholder-map", MAP));
    commission.engagement("PEOPLE_WHO_RECEIVE_CARE");

    var report = Api.as("max").get("/v1/projects/" + commission.project + "/voices-report");

    Commission.ok(report);
    assertThat(json(report).path("missing")).hasSize(4);
    assertThat(report.jsonPath().getList("findings.subject", String.class))
        .contains("/stakeholder-map/stakeholders/0", "/stakeholder-map/stakeholders/1")
        .doesNotContain("/engagements/groups/PEOPLE_WHO_RECEIVE_CARE");
    var people = json(report).path("groups").get(0);
    assertThat(people.path("attended").intValue()).isEqualTo(5);
    assertThat(people.path("questionsAnswered")).hasSize(Commission.KEY_QUESTIONS.size());
    var plan =
        commission.amara.get("/v1/projects/" + commission.project + "/voices-report?stage=PLAN");
    assertThat(json(plan).path("missing")).hasSize(5);
    assertThat(
            commission
                .amara
                .get("/v1/projects/" + commission.project + "/voices-report?stage=NEVER")
                .statusCode())
        .isBetween(400, 404);
  }

  @Test
  void onlyTheAuthorityReadsAndOnlyItsOfficersDraw() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    assertThat(Api.as("max").put(path + "/stakeholder-map", MAP).statusCode()).isEqualTo(403);
    assertThat(Api.as("olive").get(path + "/stakeholder-map").statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").put(path + "/stakeholder-map", MAP).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get(path + "/stakeholder-map").statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get(path + "/stakeholder-map/changes").statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get(path + "/voices-report").statusCode()).isEqualTo(404);
  }
}

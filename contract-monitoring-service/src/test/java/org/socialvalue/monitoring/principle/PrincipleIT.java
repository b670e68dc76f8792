package org.socialvalue.monitoring.principle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;

@MonitoringTest
class PrincipleIT {

  @Test
  void a_service_is_scored_again_and_the_trend_is_shown() {
    var contract = Entered.running(Entered.draft("orchard-homecare"));
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/principles")
        .then()
        .statusCode(200)
        .body("principles", hasSize(6))
        .body("findings.code", hasItem("KEEP_EVALUATING"));

    score(contract, Awards.today().minusMonths(6), "PREVENTION", 1).statusCode(201);
    score(contract, Awards.today(), "PREVENTION", 3)
        .statusCode(201)
        .body("scoredByName", not(equalTo(null)));

    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/principles")
        .then()
        .body("principles.find { it.code == 'PREVENTION' }.trend.sinceFirst", equalTo("RISING"))
        .body("principles.find { it.code == 'PREVENTION' }.points.mark", contains(1, 3))
        .body("findings.subject", not(hasItem("PREVENTION")))
        .body("findings.subject", hasItem("COLLABORATION"));
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/principle-scores?limit=1")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void faults_are_told_at_once_and_only_the_authority_scores() {
    var contract = Entered.running(Entered.draft("orchard-homecare"));
    as(MANAGER)
        .body(
            """
            {"scoredOn": "%s", "marks": [
              {"principle": "KINDNESS", "mark": 9, "evidence": "seen"},
              {"principle": "PREVENTION", "mark": 2, "evidence": "seen"},
              {"principle": "PREVENTION", "mark": 2, "evidence": "seen"}]}"""
                .formatted(Awards.today().plusDays(1)))
        .post("/v1/contracts/" + contract + "/principle-scores")
        .then()
        .statusCode(400)
        .body(
            "faults.pointer",
            containsInAnyOrder(
                "/scoredOn", "/marks/0/principle", "/marks/0/mark", "/marks/2/principle"));
    as(MANAGER)
        .body(
            "{\"scoredOn\": \"2026-01-01\", \"marks\": [{\"principle\": \"PREVENTION\", \"mark\": 1}]}")
        .post("/v1/contracts/" + contract + "/principle-scores")
        .then()
        .statusCode(400);
    as(PROVIDER)
        .body("{}")
        .post("/v1/contracts/" + contract + "/principle-scores")
        .then()
        .statusCode(403);
    as("nia").get("/v1/contracts/" + contract + "/principles").then().statusCode(404);
    var draft = Entered.draft("orchard-homecare");
    score(draft, Awards.today(), "PREVENTION", 1).statusCode(409);
  }

  @Test
  void the_scale_is_the_authoritys_own() {
    var officer = Tokens.of("gail", "scaleshire", "contract-manager");
    var set =
        """
        {"principles": [{"code": "KINDNESS", "title": {"en": "Kindness"}}],
         "scale": {"min": 1, "max": 5, "meanings": [{"mark": 1, "meaning": "none"}]}}""";
    var read = io.restassured.RestAssured.given().auth().oauth2(officer).get("/v1/principles");
    read.then().body("own", equalTo(false)).body("scale.max", equalTo(4)).header("ETag", "\"0\"");
    put(officer, null, set).statusCode(428);
    put(officer, "\"7\"", set).statusCode(412);
    put(officer, "\"0\"", set.replace("\"max\": 5", "\"max\": 0")).statusCode(400);
    put(officer, "\"0\"", set).statusCode(200).body("own", equalTo(true)).header("ETag", "\"1\"");
    put(officer, "\"0\"", set).statusCode(412);
    as(MANAGER).get("/v1/principles").then().body("own", equalTo(false));
  }

  @Test
  void of_several_that_settle_principles_at_once_one_does_and_the_others_read_again() {
    var officer = Tokens.of("gail", "racing-" + java.util.UUID.randomUUID(), "contract-manager");
    var set =
        """
        {"principles": [{"code": "KINDNESS", "title": {"en": "Kindness"}}],
         "scale": {"min": 1, "max": 5, "meanings": [{"mark": 1, "meaning": "none"}]}}""";
    var answers =
        org.socialvalue.monitoring.AtOnce.times(
            6, () -> put(officer, "\"0\"", set).extract().statusCode());
    org.assertj.core.api.Assertions.assertThat(answers)
        .containsOnly(200, 412)
        .containsOnlyOnce(200);
  }

  private static ValidatableResponse put(String token, @Nullable String tag, String body) {
    var request =
        io.restassured.RestAssured.given()
            .auth()
            .oauth2(token)
            .contentType("application/json")
            .body(body);
    return (tag == null ? request : request.header("If-Match", tag)).put("/v1/principles").then();
  }

  private static ValidatableResponse score(
      String contract, LocalDate day, String principle, int mark) {
    return as(Api.MANAGER)
        .body(
            """
            {"scoredOn": "%s", "marks": [
              {"principle": "%s", "mark": %d, "evidence": "the panel of carers says so"}]}"""
                .formatted(day, principle, mark))
        .post("/v1/contracts/" + contract + "/principle-scores")
        .then();
  }
}

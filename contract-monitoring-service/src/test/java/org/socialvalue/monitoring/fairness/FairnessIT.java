package org.socialvalue.monitoring.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

@MonitoringTest
class FairnessIT {

  @Test
  void an_intake_of_easy_cases_is_asked_about_from_what_is_shared() {
    // Given a contract let for people with high needs
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var at = "/v1/contracts/" + contract;
    settle(at, null, "20", "30", "50").statusCode(200);
    as(PROVIDER)
        .get(at + "/fair-progress")
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("expected.high", equalTo(50));
    // When mostly people with low needs are taken in
    var commitment = Api.commitment(contract, "OFFERED");
    enter(contract, commitment, "L", "LOW", 15);
    enter(contract, commitment, "H", "HIGH", 5);
    // Then the authority sees it in words
    as(MANAGER)
        .get(at + "/fair-progress")
        .then()
        .body("items[0].byNeed.find { it.needBand == 'LOW' }.people", equalTo(15))
        .body("items[0].byNeed.find { it.needBand == 'LOW' }.sharePercent", equalTo(75.0f))
        .body("items[0].byNeed.find { it.needBand == 'LOW' }.improved", equalTo(0))
        .body("items[0].findings.code", hasItem("FAIR_PROGRESS"))
        .body("items[0].findings.subject", hasItem("intake/LOW"));
    as("blake").get(at + "/fair-progress").then().statusCode(404);
    as("nia").get(at + "/fair-progress").then().statusCode(404);
  }

  @Test
  void the_expected_mix_sums_to_a_hundred_and_changes_by_version() {
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var at = "/v1/contracts/" + contract;
    as(MANAGER).get(at + "/expected-mix").then().statusCode(404);
    settle(at, null, "20", "30", "51").statusCode(400);
    as(PROVIDER).body(mix("20", "30", "50")).put(at + "/expected-mix").then().statusCode(403);
    var tag = settle(at, null, "20", "30", "50").statusCode(200).extract().header("ETag");
    settle(at, null, "30", "30", "40").statusCode(428);
    settle(at, tag, "30", "30", "40").statusCode(200).body("low", equalTo(30));
    settle(at, tag, "40", "30", "30").statusCode(412);
    as("nia").get(at + "/expected-mix").then().statusCode(404);
  }

  @Test
  void the_burden_is_told_by_provider_size() {
    Api.running(Awards.to("bluebird-cic", Supplier.Size.MICRO, Promises.sharedTable()));
    Api.running(Awards.of(Promises.jobs()));
    var burden = as("max").get("/v1/burden").then().statusCode(200).extract().jsonPath();
    assertThat(burden.<String>getList("items.size")).contains("SMALL");
    assertThat(burden.getInt("items.find { it.size == 'SMALL' }.contracts")).isPositive();
    assertThat(burden.getFloat("items.find { it.size == 'SMALL' }.hoursPerYear")).isPositive();
    as(PROVIDER).get("/v1/burden").then().statusCode(403);
  }

  private static ValidatableResponse settle(
      String at, @Nullable String tag, String low, String mid, String high) {
    var request = as(MANAGER).body(mix(low, mid, high));
    return (tag == null ? request : request.header("If-Match", tag))
        .put(at + "/expected-mix")
        .then();
  }

  private static String mix(String low, String moderate, String high) {
    return """
    {"low": %s, "moderate": %s, "high": %s, "reason": "the specification, part 3"}"""
        .formatted(low, moderate, high);
  }

  private static void enter(
      String contract, String commitment, String prefix, String band, int many) {
    for (int i = 0; i < many; i++) {
      as(PROVIDER)
          .body(
              """
              {"commitmentId": "%s", "pseudonym": "%s-%03d", "needBand": "%s",
               "group": "USES_CARE", "scale": {"lowest": 0, "highest": 10}, "startedOn": "%s",
               "startScore": 3}"""
                  .formatted(commitment, prefix, i, band, Awards.today()))
          .post("/v1/contracts/" + contract + "/individual-outcomes")
          .then()
          .statusCode(201);
    }
  }
}

package org.socialvalue.monitoring.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.VERIFIER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.figure;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Api.spend;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

@MonitoringTest
class MeasurementIT {

  @Test
  void what_counts_is_the_providers_own_part_exactly() {
    var kpi = kpi(Api.running(Awards.of(Promises.jobs())), "people");
    var at =
        as(PROVIDER)
            .body(
                """
                {"from": "%s", "to": "%s", "value": 3, "evidence": "payroll",
                 "attribution": {"ourDoing": "PART", "sharePercent": 50,
                   "wouldHaveHappenedAnywayPercent": 25, "explanation": "with the college"}}"""
                    .formatted(began(), began().plusMonths(1)))
            .post("/v1/kpis/" + kpi + "/measurements")
            .then()
            .statusCode(201)
            .body("gross", equalTo(3))
            .body("net", equalTo(1.125f))
            .body("stage", equalTo("CLAIMED"))
            .extract()
            .header("Location");
    as(MANAGER).get(at).then().statusCode(200).body("net", equalTo(1.125f));
    as("blake").get(at).then().statusCode(404);
  }

  @Test
  void everything_that_is_wrong_with_a_figure_is_told_at_once() {
    var kpi = kpi(Api.running(Awards.of(Promises.jobs())), "people");
    report(kpi, began(), began().plusMonths(1), "1").statusCode(201);
    as(PROVIDER)
        .body(
            """
            {"from": "%s", "to": "%s", "value": 3, "evidence": "payroll"}"""
                .formatted(began().minusDays(1), today().plusDays(1)))
        .post("/v1/kpis/" + kpi + "/measurements")
        .then()
        .statusCode(409)
        .body(
            "findings.code",
            contains(
                "ATTRIBUTION_ASKED",
                "ATTRIBUTION_ASKED",
                "PERIOD_COUNTED_ONCE",
                "PERIOD_COUNTED_ONCE",
                "PERIOD_COUNTED_ONCE"));
  }

  @Test
  void a_figure_is_for_an_active_contract_by_its_provider() {
    var contract = Api.drafted(Awards.of(Promises.jobs()));
    var kpi = kpi(contract, "people");
    report(kpi, began(), began().plusMonths(1), "1").statusCode(409);
    as(MANAGER)
        .body(figure(began(), today(), "1"))
        .post("/v1/kpis/" + kpi + "/measurements")
        .then()
        .statusCode(403);
    as(PROVIDER)
        .body("{\"from\": \"2027-13-01\", \"value\": \"three\", \"valeu\": 3}")
        .post("/v1/kpis/" + kpi + "/measurements")
        .then()
        .statusCode(400);
  }

  @Test
  void the_same_request_twice_reports_once() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var kpi = kpi(contract, "people");
    var key = UUID.randomUUID().toString();
    var first = keyed(key, kpi, "1");
    var second = keyed(key, kpi, "1");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(keyed(key, kpi, "2").statusCode()).isEqualTo(422);
    as(PROVIDER).get("/v1/kpis/" + kpi + "/measurements").then().body("items", hasSize(1));
  }

  @Test
  void a_queried_figure_counts_nothing_until_it_is_verified() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var kpi = kpi(contract, "people");
    var at =
        report(kpi, began(), began().plusMonths(10), "3")
            .statusCode(201)
            .extract()
            .header("Location");
    assertThat(stateOf(contract)).isEqualTo("MET");

    as(PROVIDER)
        .header("If-Match", "\"0\"")
        .body("{\"verdict\": \"VERIFIED\"}")
        .post(at + "/verification")
        .then()
        .statusCode(403);
    as(VERIFIER)
        .body("{\"verdict\": \"QUERIED\"}")
        .post(at + "/verification")
        .then()
        .statusCode(428);
    change(
            VERIFIER,
            at,
            "/verification",
            "{\"verdict\": \"QUERIED\", \"note\": \"whose payroll?\"}")
        .statusCode(200);
    assertThat(stateOf(contract)).isNotEqualTo("MET");

    change(VERIFIER, at, "/verification", "{\"verdict\": \"VERIFIED\"}")
        .statusCode(409)
        .body("findings.code", contains("VERIFIED"));
    Api.verifier(contract);
    change(VERIFIER, at, "/verification", "{\"verdict\": \"VERIFIED\"}")
        .statusCode(200)
        .body("stage", equalTo("VERIFIED"))
        .body("checks.verdict", contains("QUERIED", "VERIFIED"));
    assertThat(stateOf(contract)).isEqualTo("MET");
  }

  @Test
  void a_rate_falls_due_from_what_was_spent() {
    var contract = Api.running(Awards.of(Promises.qualifications()));
    spend(contract, began(), began().plusMonths(5), "749999").statusCode(201);
    line(contract).body("unscored[0].due", equalTo(2));
    spend(contract, began().plusMonths(6), began().plusMonths(8), "250001").statusCode(201);
    line(contract).body("unscored[0].due", equalTo(4));
    spend(contract, began().plusMonths(8), began().plusMonths(9), "1").statusCode(409);
  }

  @Test
  void required_and_offered_are_told_apart_with_gross_and_net() {
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.peerMentors()));
    report(kpi(contract, "people"), began(), began().plusMonths(1), "1").statusCode(201);
    line(contract)
        .body("required", hasSize(1))
        .body("offered", hasSize(1))
        .body("required[0].gross", equalTo(1))
        .body("required[0].net", equalTo(1));
  }

  private static String stateOf(String contract) {
    return as(MANAGER).get("/v1/contracts/" + contract + "/status").path("required[0].status");
  }

  private static io.restassured.response.ValidatableResponse line(String contract) {
    return as(PROVIDER).get("/v1/contracts/" + contract + "/status").then().statusCode(200);
  }

  private static io.restassured.response.Response keyed(String key, String kpi, String value) {
    return as(PROVIDER)
        .header("Idempotency-Key", key)
        .body(figure(began(), began().plusMonths(1), value))
        .post("/v1/kpis/" + kpi + "/measurements");
  }
}

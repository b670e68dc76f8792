package org.socialvalue.monitoring.measurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import org.socialvalue.local.testing.Tokens;
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
    report(kpi, began(), began().plusMonths(1), "1").statusCode(201).body("findings", empty());
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
            .body("findings.code", contains("REPORTED_AS_AGREED"))
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
  void a_figure_is_asked_about_answered_for_corrected_and_settled() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var at =
        report(kpi(contract, "people"), began(), began().plusMonths(10), "3")
            .extract()
            .header("Location");
    change(PROVIDER, at, "/answer", "{\"words\": \"what?\"}").statusCode(409);
    change(MANAGER, at, "/question", "{\"words\": \"whose payroll?\"}")
        .statusCode(200)
        .body("stage", equalTo("QUERIED"));
    assertThat(stateOf(contract)).isNotEqualTo("MET");
    as("blake").get(at + "/messages").then().statusCode(404);
    change(PROVIDER, at, "/answer", "{\"words\": \"two of them were agency\"}").statusCode(200);
    change(VERIFIER, at, "/settlement", "{\"words\": \"fine by me\"}")
        .statusCode(409)
        .body("findings.code", contains("VERIFIED"));
    as(PROVIDER).body("{}").put(at).then().statusCode(400);
    var correction =
        "{\"figure\": %s, \"reason\": \"agency staff\"}"
            .formatted(figure(began(), began().plusMonths(9), "1"));
    as(PROVIDER).body(correction).put(at).then().statusCode(428);
    as(MANAGER).header("If-Match", "\"0\"").body(correction).put(at).then().statusCode(403);
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(at).header("ETag"))
        .body(correction)
        .put(at)
        .then()
        .statusCode(200)
        .body("gross", equalTo(1))
        .body("number", equalTo(2))
        .body("stage", equalTo("QUERIED"));
    change(MANAGER, at, "/settlement", "{\"words\": \"thank you\"}")
        .statusCode(200)
        .body("stage", equalTo("CLAIMED"));
    as(MANAGER)
        .get(at + "/messages")
        .then()
        .body("items.kind", contains("QUESTION", "ANSWER", "SETTLED"))
        .body("items.side", contains("AUTHORITY", "PROVIDER", "AUTHORITY"));
    as(MANAGER)
        .get(at + "/versions")
        .then()
        .body("figure.gross", contains(3))
        .body("correctedBy", contains(PROVIDER));
  }

  @Test
  void a_file_bears_a_figure_out_until_it_is_taken_away() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var at =
        report(kpi(contract, "people"), began(), began().plusMonths(1), "1")
            .extract()
            .header("Location");
    var file =
        given()
            .header("Authorization", "Bearer " + Tokens.of(PROVIDER))
            .contentType("application/octet-stream")
            .body("%PDF-1.7 payroll".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post(at + "/evidence?fileName=payroll.pdf")
            .then()
            .statusCode(201)
            .body("mediaType", equalTo("application/pdf"))
            .extract()
            .header("Location");
    as(MANAGER).get(at).then().body("stage", equalTo("EVIDENCED"));
    as(MANAGER).get(at + "/evidence").then().body("items", hasSize(1));
    as(MANAGER).get(file).then().statusCode(200);
    as("blake").get(file).then().statusCode(404);
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/ledger")
        .then()
        .body("promises[0].kpis[0].figures", equalTo(java.util.Map.of("EVIDENCED", 1)))
        .body("promises[0].kpis[0].evidence.words", equalTo("payroll"))
        .body("promises[0].kpis[0].evidence.from", equalTo(began().toString()))
        .body("promises[0].kpis[0].evidence.files", equalTo(1));
    as("max")
        .get("/v1/contracts/" + contract + "/ledger")
        .then()
        .body("promises[0].kpis[0].evidence", org.hamcrest.Matchers.nullValue());
    Api.verifier(contract);
    change(VERIFIER, at, "/verification", "{\"verdict\": \"VERIFIED\"}").statusCode(200);
    as(PROVIDER).delete(file).then().statusCode(428);
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(at).header("ETag"))
        .delete(file)
        .then()
        .statusCode(204);
    as(MANAGER).get(at).then().body("stage", equalTo("CLAIMED"));
    as(MANAGER).get(file).then().statusCode(404);
  }

  @Test
  void a_verifier_is_accepted_by_the_side_that_did_not_propose_them() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var request =
        "{\"person\": \"vera\", \"name\": \"Vera\", \"organisation\": \"Wealdshire\","
            + " \"reason\": \"independent\"}";
    var at =
        as(PROVIDER)
            .body(request)
            .post("/v1/contracts/" + contract + "/verifiers")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    as(MANAGER)
        .body(request)
        .post("/v1/contracts/" + contract + "/verifiers")
        .then()
        .statusCode(409);
    change(PROVIDER, at, "/acceptance", "").statusCode(409);
    change(MANAGER, at, "/acceptance", "").statusCode(200).body("acceptedBy", equalTo(MANAGER));
    change(PROVIDER, at, "/end", "").statusCode(200);
    change(PROVIDER, at, "/end", "").statusCode(409);
    as("blake").get(at).then().statusCode(404);
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

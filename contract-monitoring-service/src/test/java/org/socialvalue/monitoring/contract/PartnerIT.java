package org.socialvalue.monitoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

/** A contract that three organisations deliver: one leads and answers, two deliver beside it. */
@MonitoringTest
class PartnerIT {

  private static final String LEAD = "olive";
  private static final String BLUEBIRD = "blake";
  private static final String WEALD = "wendy";
  private static final String NOBODY_OF_IT = "harry";

  private final LocalDate began = Awards.began();

  @Test
  void partners_read_and_report_and_the_lead_answers() {
    // Given
    var contract = aDraft();
    var jobs = Api.kpiOf(contract, "REQUIRED");
    leftToTheLead(asIn(BLUEBIRD, "/v1/kpis/" + jobs).post("/v1/kpis/" + jobs + "/agreement"));
    Api.agreeAll(contract);
    Api.activate(contract).statusCode(200);

    // Then each reads what the lead reads, and nobody else anything
    readsAsTheLead(BLUEBIRD, contract);
    readsAsTheLead(WEALD, contract);
    as(NOBODY_OF_IT).get("/v1/contracts/" + contract).then().statusCode(404);
    as(NOBODY_OF_IT).get("/v1/contracts?limit=500").then().body("items.id", empty());

    // And what it reports is its own: told by name, and changed by nobody but it and the lead
    figuresAreWhose(jobs);
    storiesAreWhose(contract);
    filesCorrectWhatIsTheirs(contract, jobs);

    // And what binds is the lead's
    bindsTheLead(contract);
  }

  @Test
  void a_partner_becomes_the_lead_and_the_others_stay_until_they_are_named_anew() {
    // Given
    var contract = aDraft();
    Api.agreeAll(contract);
    Api.activate(contract).statusCode(200);
    var jobs = Api.kpiOf(contract, "REQUIRED");
    var figure = figure(BLUEBIRD, jobs, 0, "1").statusCode(201).extract().<String>path("id");

    // When one of them takes over
    var novation =
        proposed(
            contract,
            """
            {"kind": "NOVATION", "reason": "the lead withdraws",
             "supplier": {"id": "weald-care", "name": "Weald Care Group plc", "size": "LARGE",
               "sector": "PRIVATE"},
             "promises": [{"commitmentId": "%s", "fate": "GOES_ALONG"},
                          {"commitmentId": "%s", "fate": "GOES_ALONG"}]}"""
                .formatted(
                    Api.commitment(contract, "REQUIRED"), Api.commitment(contract, "OFFERED")));
    leftToTheLead(asIn(BLUEBIRD, novation).post(novation + "/assent"));
    for (var party : List.of(LEAD, WEALD)) {
      change(party, novation, "/assent", "").statusCode(200);
    }

    // Then it is no partner any more, the other is one still, and who led is out
    as(WEALD)
        .get("/v1/contracts/" + contract)
        .then()
        .body("supplier.id", is("weald-care"))
        .body("partners.id", contains("bluebird-cic"));
    as(LEAD).get("/v1/contracts/" + contract).then().statusCode(404);
    figure(BLUEBIRD, jobs, 1, "1").statusCode(201);

    // When the authority and the new lead go on without the other
    var change =
        proposed(
            contract, "{\"kind\": \"PARTNER_CHANGE\", \"reason\": \"done\", \"partners\": []}");
    change(WEALD, change, "/assent", "")
        .statusCode(200)
        .body("before.partners.id", hasItem("bluebird-cic"));

    // Then it sees nothing any more and changes nothing, and its figures stay
    for (var gone : List.of("", "/ledger", "/report", "/kpis")) {
      as(BLUEBIRD).get("/v1/contracts/" + contract + gone).then().statusCode(404);
    }
    as(BLUEBIRD).get("/v1/contracts?limit=500").then().body("items.id", not(hasItem(contract)));
    as(BLUEBIRD)
        .get("/v1/calendar?limit=500")
        .then()
        .body("items.contractId", not(hasItem(contract)));
    figure(BLUEBIRD, jobs, 2, "1").statusCode(404);

    // And it keeps the record of what was varied, as who led before does
    as(BLUEBIRD).get(novation).then().statusCode(200);
    as(BLUEBIRD)
        .get("/v1/variations?limit=500")
        .then()
        .body("items.id", hasItems(last(novation), last(change)));
    change(BLUEBIRD, change, "/assent", "").statusCode(404);
    as(NOBODY_OF_IT).get(change).then().statusCode(404);
    as(BLUEBIRD)
        .header("If-Match", "\"0\"")
        .body(correction(0, "2"))
        .put("/v1/measurements/" + figure)
        .then()
        .statusCode(404);
    as(WEALD).get("/v1/measurements/" + figure).then().body("reportedFor", is("bluebird-cic"));
  }

  @Test
  void partners_are_named_once_each_and_faults_are_told_at_once() {
    var contract = aDraft();
    Api.agreeAll(contract);
    Api.activate(contract).statusCode(200);
    change(
            MANAGER,
            "/v1/contracts/" + contract,
            "/variations",
            """
            {"kind": "PARTNER_CHANGE", "reason": "r", "value": 1, "partners": [
              {"id": "orchard-homecare", "name": "We", "role": "SUBCONTRACTOR"},
              {"id": "x", "name": "X", "role": "SUBCONTRACTOR"},
              {"id": "x", "name": "Y", "role": "CONSORTIUM_MEMBER"},
              {"name": "y ", "role": "CONSORTIUM_MEMBER"}]}""")
        .statusCode(400)
        .body(
            "faults.pointer",
            contains("/value", "/partners/0/id", "/partners/2/id", "/partners/3/name"));
  }

  private static String aDraft() {
    return Api.drafted(
        Awards.with(
            List.of(
                Awards.partner("bluebird-cic", "Bluebird Care CIC", Supplier.Size.MICRO),
                Awards.partner("weald-care", "Weald Care Group plc", Supplier.Size.LARGE)),
            Awards.of(Promises.jobs(), Promises.sharedTable())));
  }

  private static void readsAsTheLead(String partner, String contract) {
    for (var of :
        List.of(
            "",
            "/commitments",
            "/kpis",
            "/ledger",
            "/report",
            "/reviews",
            "/spend",
            "/statements",
            "/status",
            "/stories",
            "/variations",
            "/verifiers")) {
      var at = "/v1/contracts/" + contract + of;
      // What falls due may be told between the two readings.
      await()
          .untilAsserted(
              () ->
                  assertThat(as(partner).get(at).then().statusCode(200).extract().asString())
                      .as(at)
                      .isEqualTo(as(LEAD).get(at).asString()));
    }
    as(partner)
        .get("/v1/contracts/" + contract + "/report")
        .then()
        .body("partners.name", contains("Bluebird Care CIC", "Weald Care Group plc"))
        .body("partners.size", contains("MICRO", "LARGE"));
    as(partner).get("/v1/contracts?limit=500").then().body("items.id", hasItem(contract));
    as(partner).get("/v1/reviews?limit=500").then().body("items.contractId", hasItem(contract));
    as(partner)
        .get("/v1/calendar?contract=" + contract)
        .then()
        .body("items.contractId", hasItem(contract))
        .body("items.supplier", hasItem("orchard-homecare"))
        .body("items.supplier", not(hasItem("bluebird-cic")));
    var commitment = Api.commitment(contract, "OFFERED");
    var lineage = as(LEAD).get("/v1/commitments/" + commitment).<String>path("lineage");
    as(partner).get("/v1/lineages/" + lineage).then().statusCode(200);
  }

  private void figuresAreWhose(String kpi) {
    var at =
        "/v1/measurements/"
            + figure(BLUEBIRD, kpi, 0, "1")
                .statusCode(201)
                .body("reportedBy", is(BLUEBIRD))
                .body("reportedFor", is("bluebird-cic"))
                .extract()
                .path("id");
    anothers(asIn(WEALD, at).body(correction(0, "3")).put(at));
    anothers(evidence(WEALD, at));
    evidence(BLUEBIRD, at).statusCode(201);
    change(MANAGER, at, "/question", "{\"words\": \"who counted?\"}").statusCode(200);
    anothers(asIn(WEALD, at).body("{\"words\": \"we\"}").post(at + "/answer"));
    change(BLUEBIRD, at, "/answer", "{\"words\": \"we did\"}").statusCode(200);
    asIn(LEAD, at)
        .body(correction(0, "2"))
        .put(at)
        .then()
        .statusCode(200)
        .body("reportedFor", is("orchard-homecare"));
  }

  private static void storiesAreWhose(String contract) {
    var open = story(contract, "PUBLIC");
    as(WEALD).get(open).then().body("toldFor", is("bluebird-cic")).body("text", is("We ate."));
    anothers(asIn(WEALD, open).post(open + "/consent-withdrawal"));
    change(BLUEBIRD, open, "/consent-withdrawal", "").statusCode(200);

    var kept = story(contract, "INTERNAL");
    as(WEALD).get(kept).then().body("text", nullValue());
    for (var reader : List.of(BLUEBIRD, LEAD, MANAGER)) {
      as(reader).get(kept).then().body("text", is("We ate."));
    }
    change(LEAD, kept, "/consent-withdrawal", "").statusCode(200);
  }

  private static String story(String contract, String scope) {
    return as(BLUEBIRD)
        .body(
            """
            {"commitmentId": "%s", "title": "The table", "text": "We ate.", "firstHand": true,
             "consent": {"given": true, "scope": "%s", "expiresOn": null}}"""
                .formatted(Api.commitment(contract, "OFFERED"), scope))
        .post("/v1/contracts/" + contract + "/stories")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private void filesCorrectWhatIsTheirs(String contract, String kpi) {
    var batch = "{\"onDifference\": \"CORRECT\", \"reason\": \"recounted\", \"figures\": [%s, %s]}";
    var made =
        as(WEALD)
            .body(batch.formatted(row(kpi, 0, "7"), row(kpi, 1, "1")))
            .post("/v1/contracts/" + contract + "/measurement-batches")
            .then()
            .statusCode(201)
            .body("startedFor", is("weald-care"))
            .body("taken", is(1))
            .body("corrected", is(0))
            .body("refused", is(1))
            .extract()
            .<String>path("id");
    as(WEALD)
        .get("/v1/measurement-imports/" + made + "/errors")
        .then()
        .body("items.reason", contains(containsString("Another organisation")));
    as(WEALD)
        .body(batch.formatted(row(kpi, 1, "2"), row(kpi, 2, "1")))
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .body("corrected", is(1))
        .body("taken", is(1));
  }

  private void bindsTheLead(String contract) {
    var at = "/v1/contracts/" + contract;
    var kpi = "/v1/kpis/" + Api.kpiOf(contract, "REQUIRED");
    var commitment = "/v1/commitments/" + Api.commitment(contract, "REQUIRED");
    var review = as(LEAD).get(at + "/reviews").<String>path("[0].id");
    leftToTheLead(
        as(BLUEBIRD).body("{\"reason\": \"r\", \"inForceFrom\": null}").post(kpi + "/retirement"));
    leftToTheLead(
        asIn(BLUEBIRD, commitment).body("{\"reason\": \"r\"}").post(commitment + "/waiver"));
    leftToTheLead(
        asIn(BLUEBIRD, at)
            .body("{\"kind\": \"VALUE_CHANGE\", \"reason\": \"r\", \"value\": 1}")
            .post(at + "/variations"));
    leftToTheLead(
        as(BLUEBIRD)
            .body(
                "{\"kind\": \"CONTRACT_REPORT\", \"from\": \"%s\", \"to\": \"%s\"}"
                    .formatted(began, began.plusMonths(3)))
            .post(at + "/statements"));
    leftToTheLead(
        as(BLUEBIRD)
            .body(
                """
                {"person": "vera", "name": "Vera", "organisation": "Wealdshire", "reason": "r"}""")
            .post(at + "/verifiers"));
    leftToTheLead(
        as(BLUEBIRD)
            .body(
                """
                {"from": "PROVIDER", "stillRelevant": true, "shouldBeRevised": false,
                 "text": "all is well"}""")
            .post("/v1/reviews/" + review + "/answers"));
    leftToTheLead(
        as(BLUEBIRD)
            .body(
                """
                {"commitmentId": "%s", "pseudonym": "P-1", "needBand": "LOW",
                 "group": "USES_CARE", "startedOn": "%s", "startScore": 1}"""
                    .formatted(Api.commitment(contract, "OFFERED"), began))
            .post(at + "/individual-outcomes"));
  }

  private static String last(String at) {
    return at.substring(at.lastIndexOf('/') + 1);
  }

  private static String proposed(String contract, String body) {
    return change(MANAGER, "/v1/contracts/" + contract, "/variations", body)
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private ValidatableResponse figure(String by, String kpi, int month, String value) {
    return as(by)
        .body(Api.figure(first(month), last(month), value))
        .post("/v1/kpis/" + kpi + "/measurements")
        .then();
  }

  private String correction(int month, String value) {
    return "{\"reason\": \"recounted\", \"figure\": %s}"
        .formatted(Api.figure(first(month), last(month), value));
  }

  private String row(String kpi, int month, String value) {
    return Api.figure(first(month), last(month), value)
        .replaceFirst("\\{", "{\"kpiId\": \"" + kpi + "\", ");
  }

  private LocalDate first(int month) {
    return began.plusMonths(month);
  }

  private LocalDate last(int month) {
    return began.plusMonths(month + 1L).minusDays(1);
  }

  private static ValidatableResponse evidence(String by, String measurement) {
    return as(by)
        .contentType("application/octet-stream")
        .queryParam("fileName", "payroll.pdf")
        .body("%PDF-1.7 payroll".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(measurement + "/evidence")
        .then();
  }

  /** With the version that the resource has now. */
  private static RequestSpecification asIn(String user, String resource) {
    return as(user).header("If-Match", as(user).get(resource).header("ETag"));
  }

  private static void leftToTheLead(io.restassured.response.Response answer) {
    answer.then().statusCode(403).body("detail", containsString("lead answers for it"));
  }

  private static void anothers(io.restassured.response.Response answer) {
    anothers(answer.then());
  }

  private static void anothers(ValidatableResponse answer) {
    answer.statusCode(403).body("detail", containsString("Another organisation"));
  }
}

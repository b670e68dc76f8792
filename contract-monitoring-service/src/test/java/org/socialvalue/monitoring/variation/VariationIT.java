package org.socialvalue.monitoring.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;
import org.socialvalue.monitoring.kpi.KpiSweep;

@MonitoringTest
class VariationIT {

  private static final String AGREED = "{\"acknowledgements\": []}";

  @Inject Sent sent;
  @Inject KpiSweep sweep;

  private static final String NEWCOMER =
      """
      "supplier": {"id": "bluebird-cic", "name": "Bluebird Care CIC", "size": "MICRO",
        "sector": "VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE"}""";

  @Test
  void an_extension_moves_the_last_day_and_leaves_the_targets_due_when_they_were() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var ends = Awards.began().plusYears(2).minusDays(1);
    var made =
        propose(
                PROVIDER,
                contract,
                """
                {"kind": "EXTENSION", "reason": "the option year", "endsOn": "%s"}"""
                    .formatted(ends.plusYears(1)))
            .statusCode(201)
            .body("state", equalTo("PROPOSED"))
            .body("waitingFor", contains("AUTHORITY"))
            .extract()
            .<String>path("id");
    propose(MANAGER, contract, "{\"kind\": \"VALUE_CHANGE\", \"reason\": \"x\", \"value\": 1}")
        .statusCode(409);
    change(PROVIDER, "/v1/variations/" + made, "/assent", "").statusCode(409);

    change(MANAGER, "/v1/variations/" + made, "/assent", "")
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"))
        .body("before.endsOn", equalTo(ends.toString()));

    as(PROVIDER)
        .get("/v1/contracts/" + contract)
        .then()
        .body("terms.endsOn", equalTo(ends.plusYears(1).toString()))
        .body("promisedTo", equalTo(ends.toString()));
    as("ada").get("/v1/audit/" + contract).then().body("items.what", hasItem("contract varied"));
  }

  @Test
  void an_early_end_asks_for_no_more_than_was_due_by_then() {
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    var kpi = Api.kpi(contract, "people");
    Api.report(kpi, Awards.began(), Awards.began().plusMonths(6), "4").statusCode(201);
    var early =
        propose(
                MANAGER,
                contract,
                """
                {"kind": "EARLY_END", "reason": "the home closes", "endsOn": "%s"}"""
                    .formatted(Awards.today()))
            .statusCode(201)
            .extract()
            .<String>path("id");
    change(PROVIDER, "/v1/variations/" + early, "/assent", "").statusCode(200);
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/ledger")
        .then()
        .body("promises[0].kpis[0].status.state", equalTo("ON_TRACK"))
        .body("promises[0].kpis[0].status.due", equalTo(4))
        .body("promises[0].beingKept", equalTo(true));
  }

  @Test
  void another_value_is_the_contracts_once_both_agreed_to_it() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var change =
        propose(
                MANAGER,
                contract,
                """
                {"kind": "VALUE_CHANGE", "reason": "more hours", "value": 1500000.50}""")
            .statusCode(201)
            .extract()
            .<String>path("id");
    as(MANAGER).get("/v1/contracts/" + contract).then().body("value", equalTo(1440000));
    change(PROVIDER, "/v1/variations/" + change, "/assent", "").statusCode(200);
    as(MANAGER).get("/v1/contracts/" + contract).then().body("value", equalTo(1500000.5f));
  }

  @Test
  void what_was_agreed_about_a_promise_that_is_let_go_since_does_not_bring_it_back() {
    // Given a revision of two KPIs that waits for its day, and one that is to be added
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.peerMentors()));
    var jobs = Api.kpiOf(contract, "REQUIRED");
    var mentors = Api.kpiOf(contract, "OFFERED");
    var day = Awards.today().plusMonths(2);
    var first = Map.<String, Object>of("tolerancePercent", 5);
    revise(jobs, first, day);
    var revision = revise(mentors, first, day);
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(200).body("state", is("AGREED"));

    // When the first promise is let go with a change of hands, and the day comes
    waived(contract, Api.commitment(contract, "REQUIRED"), Api.commitment(contract, "OFFERED"));
    as("blake").get(revision).then().body("changes.kpiId", contains(mentors));
    as("blake").get("/v1/kpis/" + jobs).then().body("stage", is("WITHDRAWN"));
    sent.update(
        "update kpi_revision set in_force_from = current_date where id = '" + last(revision) + "'");
    sweep.sweep();
    as("blake").get(revision).then().body("state", is("IN_FORCE"));

    // Then it stays let go, the other has its terms, and weights in proportion are proposed
    as("blake").get("/v1/kpis/" + jobs).then().body("stage", is("WITHDRAWN"));
    as("blake").get("/v1/kpis/" + mentors).then().body("terms.tolerancePercent", is(5));
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/kpi-revisions")
        .then()
        .body("items[1].state", is("OPEN"))
        .body("items[1].changes.kpiId", contains(mentors))
        .body("items[1].changes[0].terms.weight", is(100.00f));
  }

  @Test
  void a_kpi_that_was_to_be_added_to_a_promise_that_is_let_go_is_withdrawn() {
    // Given a KPI that one side put forward, and another that it keeps to itself
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.peerMentors()));
    var promise = Api.commitment(contract, "REQUIRED");
    var terms = terms(Api.kpiOf(contract, "REQUIRED"));
    terms.putAll(Map.of("name", "confidence", "unit", "points", "weight", 40));
    var drafts = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      drafts.add(
          as(MANAGER)
              .body(Json.write(terms))
              .post("/v1/commitments/" + promise + "/kpis")
              .then()
              .statusCode(201)
              .extract()
              .header("Location"));
    }
    change(MANAGER, drafts.getFirst(), "/proposal", "{\"reason\": \"x\"}").statusCode(200);

    // When
    waived(contract, promise, Api.commitment(contract, "OFFERED"));

    // Then neither is left, and what is proposed is that the other weighs all
    drafts.forEach(draft -> as(MANAGER).get(draft).then().body("stage", is("WITHDRAWN")));
    change(MANAGER, drafts.getLast(), "/proposal", "{\"reason\": \"x\"}").statusCode(409);
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/kpi-revisions")
        .then()
        .body("items.find { it.state == 'OPEN' }.changes.kind", contains("REWEIGH"));
    as(MANAGER).get("/v1/commitments/" + promise).then().body("state", is("WAIVED"));
  }

  /** By a change of hands that takes the other along. */
  private static void waived(String contract, String gone, String kept) {
    var novation =
        propose(
                MANAGER,
                contract,
                """
                {"kind": "NOVATION", "reason": "sold", %s, "promises": [
                  {"commitmentId": "%s", "fate": "WAIVED", "reason": "gone"},
                  {"commitmentId": "%s", "fate": "GOES_ALONG"}]}"""
                    .formatted(NEWCOMER, gone, kept))
            .statusCode(201)
            .extract()
            .<String>path("id");
    change("blake", "/v1/variations/" + novation, "/assent", "").statusCode(200);
    change(PROVIDER, "/v1/variations/" + novation, "/assent", "").statusCode(200);
  }

  private static String revise(String kpi, Map<String, Object> changes, LocalDate from) {
    var terms = terms(kpi);
    terms.putAll(changes);
    return as(MANAGER)
        .body(Json.write(Map.of("terms", terms, "reason", "a review", "inForceFrom", from)))
        .post("/v1/kpis/" + kpi + "/revisions")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static Map<String, Object> terms(String kpi) {
    return as(MANAGER).get("/v1/kpis/" + kpi).jsonPath().getMap("terms");
  }

  private static String last(String at) {
    return at.substring(at.lastIndexOf('/') + 1);
  }

  @Test
  void another_provider_takes_on_each_promise_by_name_and_the_old_one_keeps_its_record() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.sharedTable()));
    var jobs = Api.commitment(contract, "REQUIRED");
    var table = Api.commitment(contract, "OFFERED");
    propose(MANAGER, contract, "{\"kind\": \"NOVATION\", \"reason\": \"sold\", " + NEWCOMER + "}")
        .statusCode(409)
        .body("findings.code", contains("NOTHING_LOST", "NOTHING_LOST"))
        .body("findings.subject", containsInAnyOrder(jobs, table));
    var novation =
        propose(
                MANAGER,
                contract,
                """
                {"kind": "NOVATION", "reason": "sold", %s, "promises": [
                  {"commitmentId": "%s", "fate": "GOES_ALONG"},
                  {"commitmentId": "%s", "fate": "WAIVED", "reason": "the hall goes elsewhere"}]}"""
                    .formatted(NEWCOMER, jobs, table))
            .statusCode(201)
            .body("waitingFor", contains("PROVIDER", "INCOMING_PROVIDER"))
            .body("promises.promise.statement.en", hasItem(containsString("weekly meal")))
            .extract()
            .<String>path("id");
    var at = "/v1/variations/" + novation;
    Api.verifier(contract);

    assertThat(
            sent.update(
                "update calendar_item set done_at = now() where contract_id = '%s' and kind = 'STATEMENT' and period_from = '%s'"
                    .formatted(contract, Awards.began())))
        .isEqualTo(1);

    // When the old provider and the new one assent
    as("blake").get("/v1/contracts/" + contract).then().statusCode(404);
    as("wendy").get(at).then().statusCode(404);
    as("nia").get(at).then().statusCode(404);
    change("blake", at, "/assent", "").statusCode(200).body("waitingFor", contains("PROVIDER"));
    change(PROVIDER, at, "/assent", "").statusCode(200).body("state", equalTo("IN_FORCE"));

    // Then the contract is the new one's, and the old one has every promise as it stood
    as("blake")
        .get("/v1/contracts/" + contract)
        .then()
        .statusCode(200)
        .body("supplier.size", equalTo("MICRO"));
    as("blake")
        .get("/v1/contracts/" + contract + "/ledger")
        .then()
        .body("promises.verdict", contains("STILL_OPEN", "WAIVED"))
        .body("promises[1].saidBy", equalTo("Homecare Ltd"))
        .body("promises[1].proposal.reason", equalTo("the hall goes elsewhere"));
    as("blake")
        .get("/v1/contracts/" + contract + "/verifiers")
        .then()
        .body("items.endedAt", everyItem(notNullValue()));
    as("blake").get("/v1/reviews?limit=500").then().body("items.contractId", hasItem(contract));
    as(MANAGER)
        .get("/v1/calendar?kind=STATEMENT&contract=" + contract)
        .then()
        .body("items.state", contains("DONE", "SCHEDULED"))
        .body("items.supplier", contains("orchard-homecare", "bluebird-cic"))
        .body("items.supplierName", contains("Homecare Ltd", "Bluebird Care CIC"));
    for (var gone : new String[] {"", "/ledger", "/commitments", "/kpis", "/stories"}) {
      as(PROVIDER).get("/v1/contracts/" + contract + gone).then().statusCode(404);
    }
    as(PROVIDER).get("/v1/contracts?limit=500").then().body("items.id", not(hasItem(contract)));
    as(PROVIDER)
        .get(at)
        .then()
        .statusCode(200)
        .body("before.supplier.id", equalTo("orchard-homecare"))
        .body("handover.promises", hasSize(2))
        .body("handover.promises[1].verdict", equalTo("STILL_OPEN"));
    as(PROVIDER).get("/v1/variations?limit=500").then().body("items.id", hasItem(novation));
    as("blake")
        .get("/v1/contracts/" + contract + "/variations")
        .then()
        .body("items.id", contains(novation));
    Api.report(Api.kpi(contract, "people"), Awards.began(), Awards.began().plusMonths(1), "1")
        .statusCode(404);
  }

  @Test
  void what_does_not_fit_its_kind_is_told_all_at_once_and_a_proposal_can_be_declined() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    propose(
            MANAGER,
            contract,
            """
            {"kind": "EARLY_END", "reason": "r", "endsOn": "2001-01-01", "targetsMove": true, %s}"""
                .formatted(NEWCOMER))
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/supplier", "/targetsMove", "/endsOn"));
    propose(
            MANAGER,
            contract,
            """
            {"kind": "EARLY_END", "reason": "r", "endsOn": "%s", "promises": [
              {"commitmentId": "%s", "fate": "WAIVED"}]}"""
                .formatted(Awards.today(), UUID.randomUUID()))
        .statusCode(409)
        .body("findings.code", contains("NOTHING_LOST"));
    var starts = Awards.today().plusMonths(1);
    var toCome =
        Api.running(Awards.during(new Period(starts, starts.plusYears(1)), 12, Promises.jobs()));
    propose(
            MANAGER,
            toCome,
            """
            {"kind": "EARLY_END", "reason": "r", "endsOn": "%s"}"""
                .formatted(starts.minusDays(1)))
        .statusCode(400)
        .body("faults.pointer", contains("/endsOn"));
    as("vera")
        .body("{\"kind\": \"VALUE_CHANGE\", \"reason\": \"r\", \"value\": 1}")
        .post("/v1/contracts/" + contract + "/variations")
        .then()
        .statusCode(403);
    var change =
        propose(MANAGER, contract, "{\"kind\": \"VALUE_CHANGE\", \"reason\": \"r\", \"value\": 1}")
            .statusCode(201)
            .extract()
            .<String>path("id");
    as(PROVIDER)
        .header("If-Match", "\"9\"")
        .post("/v1/variations/" + change + "/assent")
        .then()
        .statusCode(412);
    as(PROVIDER).post("/v1/variations/" + change + "/assent").then().statusCode(428);
    change(PROVIDER, "/v1/variations/" + change, "/dismissal", "")
        .statusCode(200)
        .body("state", equalTo("DISMISSED"))
        .body("waitingFor", empty());
    change(PROVIDER, "/v1/variations/" + change, "/assent", "").statusCode(409);
    as(MANAGER).get("/v1/contracts/" + contract).then().body("value", equalTo(1440000));
  }

  @Test
  void a_draft_is_not_varied() {
    var contract = Entered.draft("orchard-homecare");
    propose(MANAGER, contract, "{\"kind\": \"VALUE_CHANGE\", \"reason\": \"r\", \"value\": 1}")
        .statusCode(409)
        .body("detail", notNullValue());
    as(MANAGER).get("/v1/rules").then().body("code", hasItems("NOTHING_LOST"));
  }

  private static ValidatableResponse propose(String user, String contract, String body) {
    return change(user, "/v1/contracts/" + contract, "/variations", body);
  }
}

package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class RevisionIT {

  private static final String AGREED = "{\"acknowledgements\": []}";

  @Inject Sent sent;
  @Inject KpiSweep sweep;

  @Test
  void what_was_agreed_holds_until_both_agree_on_something_else() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    as("blake").get("/v1/kpis/" + jobs).then().statusCode(404);

    // When
    var at = revise(MANAGER, jobs, Map.of("target", Map.of("amount", 5)), null).statusCode(201);
    var revision = at.extract().header("Location");

    // Then
    as(PROVIDER).get("/v1/kpis/" + jobs).then().body("terms.target.amount", equalTo(3));
    tried(MANAGER, revision).statusCode(200).body("possible", equalTo(true));
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200).body("state", equalTo("OPEN"));
    change(MANAGER, revision, "/agreement", AGREED).statusCode(409);
    tried(MANAGER, revision).statusCode(409);
    as(PROVIDER)
        .header("If-Match", "\"0\"")
        .body(AGREED)
        .post(revision + "/agreement")
        .then()
        .statusCode(412);
    as(PROVIDER).body(AGREED).post(revision + "/agreement").then().statusCode(428);
    as("max").body(AGREED).post(revision + "/agreement").then().statusCode(403);
    as("blake").get(revision).then().statusCode(404);
    change(PROVIDER, revision, "/agreement", AGREED)
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"));
    as(PROVIDER)
        .get("/v1/kpis/" + jobs)
        .then()
        .body("terms.target.amount", equalTo(5))
        .body("agreedVersion", equalTo(2))
        .body("versions.number", contains(1, 2))
        .body("versions[1].inForceFrom", equalTo(today().toString()));
    change(PROVIDER, revision, "/dismissal", "").statusCode(409);

    // and others are told of it, once
    var told = sent.of(KpisAgreed.TYPE, KpisAgreed.class, contract);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().kpis().getFirst().version()).isEqualTo(2);
    assertThat(sent.faults(KpisAgreed.TYPE, contract)).isEmpty();
  }

  @Test
  void weights_change_together_or_not_at_all() {
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.qualifications()));
    var revision =
        revise(MANAGER, kpi(contract, "people"), Map.of("weight", 70), null)
            .extract()
            .header("Location");
    change(PROVIDER, revision, "/agreement", AGREED)
        .statusCode(409)
        .body("findings.code", hasItem("IMPORTANCE"));
    as(PROVIDER)
        .body(AGREED)
        .post(revision + "/agreement?validateOnly=true")
        .then()
        .statusCode(200)
        .body("possible", equalTo(false));

    revise(PROVIDER, kpi(contract, "qualifications"), Map.of("weight", 30), null)
        .statusCode(201)
        .body("changes", hasSize(2));
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(200);
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/kpis")
        .then()
        .body("terms.weight", containsInAnyOrder(70, 30));
  }

  @Test
  void a_retired_kpi_leaves_its_weight_to_the_others_and_its_promise_is_not_lost() {
    var contract =
        Api.running(Awards.of(Promises.jobs(), Promises.qualifications(), Promises.peerMentors()));
    var qualifications = kpi(contract, "qualifications");
    report(qualifications, began(), began().plusMonths(3).minusDays(1), "1").statusCode(201);
    var retirement = "{\"reason\": \"the college closed\", \"waivesPromise\": %s}";

    // When the promise behind it would be lost
    var revision =
        as(PROVIDER)
            .body(retirement.formatted(false))
            .post("/v1/kpis/" + qualifications + "/retirement")
            .then()
            .statusCode(201)
            .body("changes.kind", containsInAnyOrder("RETIRE", "REWEIGH", "REWEIGH"))
            .extract()
            .header("Location");
    change(MANAGER, revision, "/agreement", AGREED)
        .statusCode(409)
        .body("findings.code", contains("NOTHING_LOST"));

    // Then it is let go openly
    as(PROVIDER)
        .body(retirement.formatted(true))
        .post("/v1/kpis/" + qualifications + "/retirement")
        .then()
        .statusCode(201);
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(200);
    as(MANAGER)
        .get("/v1/kpis/" + qualifications)
        .then()
        .body("stage", equalTo("RETIRED"))
        .body("retiredOn", equalTo(today().toString()));
    as(MANAGER)
        .get("/v1/commitments/" + Api.commitment(contract, "UNSCORED_KPI"))
        .then()
        .body("state", equalTo("WAIVED"))
        .body("proposal.reason", equalTo("the college closed"));
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/status")
        .then()
        .body("unscored", hasSize(0))
        .body("required[0].weight", equalTo(50.01f))
        .body("offered[0].weight", equalTo(49.99f));
    report(qualifications, began().plusMonths(3), began().plusMonths(6), "1").statusCode(201);
    report(qualifications, began().plusMonths(7), today(), "1").statusCode(409);
  }

  @Test
  void a_revision_for_a_later_day_waits_for_it_and_others_wait_for_that_one() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    var day = today().plusMonths(2);
    revise(MANAGER, jobs, Map.of("tolerancePercent", 5), today().plusYears(9)).statusCode(400);
    revise(MANAGER, jobs, Map.of("tolerancePercent", 5), today().minusDays(1))
        .statusCode(400)
        .body("faults.pointer", contains("/inForceFrom"));
    var revision =
        revise(MANAGER, jobs, Map.of("tolerancePercent", 5), day).extract().header("Location");
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(200);
    change(MANAGER, revision, "/agreement", AGREED)
        .statusCode(200)
        .body("state", equalTo("AGREED"));
    as(MANAGER).get("/v1/kpis/" + jobs).then().body("terms.tolerancePercent", equalTo(10));
    revise(MANAGER, jobs, Map.of("tolerancePercent", 1), today())
        .statusCode(400)
        .body("faults.pointer", contains("/inForceFrom"));
    var next =
        revise(MANAGER, jobs, Map.of("tolerancePercent", 1), null)
            .statusCode(201)
            .body("inForceFrom", equalTo(day.toString()))
            .extract()
            .header("Location");
    change(PROVIDER, next, "/agreement", AGREED).statusCode(409);

    sent.update(
        "update kpi_revision set in_force_from = in_force_from - 70 where contract_id = '"
            + contract
            + "'");
    sweep.sweep();
    sweep.sweep();

    as(MANAGER)
        .get("/v1/kpis/" + jobs)
        .then()
        .body("terms.tolerancePercent", equalTo(5))
        .body("agreedVersion", equalTo(2));
    revise(MANAGER, jobs, Map.of("tolerancePercent", 1), null).statusCode(201);
  }

  @Test
  void what_is_agreed_late_holds_from_the_day_on_which_both_agreed() {
    // Given terms that one side agreed on two months ago
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    var revision =
        revise(MANAGER, jobs, Map.of("target", Map.of("amount", 30)), null)
            .extract()
            .header("Location");
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    sent.update(
        "update kpi_revision set in_force_from = in_force_from - 60 where contract_id = '%s'"
            .formatted(contract));
    Object due = dueOf(jobs);

    // When the other side agrees as well
    change(PROVIDER, revision, "/agreement", AGREED)
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"))
        .body("inForceFrom", equalTo(today().toString()));

    // Then what had fallen due is what it was
    assertThat(dueOf(jobs)).isEqualTo(due);
  }

  @Test
  void what_was_agreed_stands_once_the_contract_is_over() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    var revision =
        revise(MANAGER, jobs, Map.of("tolerancePercent", 5), null).extract().header("Location");
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);

    // When
    sent.update(
        "update contract set ends_on = '%s', particulars = jsonb_set(particulars, '{terms,endsOn}', to_jsonb('%s'::text)) where id = '%s'"
            .formatted(today().minusDays(1), today().minusDays(1), contract));

    // Then
    tried(PROVIDER, revision).statusCode(409);
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(409);
    revise(MANAGER, jobs, Map.of("tolerancePercent", 1), null).statusCode(409);
  }

  @Test
  void a_figure_belongs_to_the_terms_that_were_in_force_for_its_period() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    var day = began().plusMonths(6);
    var revision =
        revise(MANAGER, jobs, Map.of("tolerancePercent", 5), today().plusDays(1))
            .extract()
            .header("Location");
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(200);
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    sent.update(
        "update kpi_revision set in_force_from = '%s' where contract_id = '%s'"
            .formatted(day, contract));
    sweep.sweep();

    report(jobs, began(), day.minusDays(1), "1").statusCode(201).body("kpiVersion", equalTo(1));
    report(jobs, day, day.plusDays(9), "1").statusCode(201).body("kpiVersion", equalTo(2));
    var batch =
        """
        {"figures": [{"kpiId": "%s", "from": "%s", "to": "%s", "value": 1, "evidence": "payroll",
          "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}]}"""
            .formatted(jobs, day.plusDays(10), day.plusDays(20));
    as(PROVIDER)
        .body(batch)
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .statusCode(201);
    as(MANAGER)
        .get("/v1/kpis/" + jobs + "/measurements")
        .then()
        .body("items.kpiVersion", containsInAnyOrder(1, 2, 2));
  }

  @Test
  void what_figures_mean_stays_once_they_are_reported() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    report(jobs, began(), began().plusMonths(1), "1").statusCode(201);
    revise(PROVIDER, jobs, Map.of("unit", "jobs", "direction", "LOWER_IS_BETTER"), null)
        .statusCode(400)
        .body("faults.pointer", contains("/terms/unit", "/terms/direction"));
  }

  @Test
  void a_draft_is_its_own_sides_until_it_is_put_forward() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var terms = terms(kpi(contract, "people"));
    terms.putAll(Map.of("name", "confidence", "unit", "points", "weight", 40));
    var commitment = Api.commitment(contract, "REQUIRED");
    var draft =
        as(PROVIDER)
            .body(Json.write(terms))
            .post("/v1/commitments/" + commitment + "/kpis")
            .then()
            .statusCode(201)
            .body("stage", equalTo("DRAFT"))
            .extract()
            .header("Location");
    as(MANAGER).get(draft).then().statusCode(404);
    as(MANAGER).get(draft + "/status").then().statusCode(404);
    as(PROVIDER).get(draft + "/status").then().statusCode(200);
    as(MANAGER).get("/v1/contracts/" + contract + "/kpis").then().body("$", hasSize(1));
    as(PROVIDER).get("/v1/contracts/" + contract + "/kpis").then().body("$", hasSize(2));
    terms.put("unit", "steps");
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(draft).header("ETag"))
        .body(Json.write(terms))
        .put(draft)
        .then()
        .statusCode(200);
    change(PROVIDER, draft, "/proposal", "{\"reason\": \"people asked for it\"}").statusCode(200);
    as(MANAGER).get(draft).then().statusCode(200);

    revise(MANAGER, kpi(contract, "people"), Map.of("weight", 60), null).statusCode(201);
    var revision =
        "/v1/kpi-revisions/"
            + as(MANAGER).get("/v1/contracts/" + contract + "/kpi-revisions").path("items[0].id");
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    change(PROVIDER, revision, "/agreement", AGREED).statusCode(200);
    as(MANAGER)
        .get(draft)
        .then()
        .body("stage", equalTo("AGREED"))
        .body("agreedVersion", equalTo(1))
        .body("retiredOn", nullValue());
    report(draft.substring(draft.lastIndexOf('/') + 1), began(), began().plusMonths(1), "1")
        .statusCode(201);
  }

  @Test
  void one_change_or_all_of_it_is_let_go() {
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.qualifications()));
    var jobs = kpi(contract, "people");
    revise(MANAGER, kpi(contract, "qualifications"), Map.of("weight", 30), null);
    var revision = revise(MANAGER, jobs, Map.of("weight", 70), null).extract().header("Location");
    change(PROVIDER, revision, "/dismissal?kpiId=" + jobs, "")
        .statusCode(200)
        .body("changes", hasSize(1));
    change(PROVIDER, revision, "/dismissal", "")
        .statusCode(200)
        .body("state", equalTo("DISMISSED"));
    assertThat(revise(MANAGER, jobs, Map.of("weight", 70), null).extract().header("Location"))
        .isNotEqualTo(revision);
  }

  @Test
  void a_kpi_that_was_to_be_added_goes_with_the_revision_that_is_let_go() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var terms = terms(kpi(contract, "people"));
    terms.putAll(Map.of("name", "confidence", "unit", "points", "weight", 40));
    var promise = "/v1/commitments/" + Api.commitment(contract, "REQUIRED") + "/kpis";
    for (var way : new String[] {"", "?kpiId="}) {
      var draft =
          as(PROVIDER).body(Json.write(terms)).post(promise).then().extract().header("Location");
      change(PROVIDER, draft, "/proposal", "{\"reason\": \"asked for\"}").statusCode(200);
      var revision =
          "/v1/kpi-revisions/"
              + as(MANAGER)
                  .get("/v1/contracts/" + contract + "/kpi-revisions")
                  .jsonPath()
                  .getString("items.find { it.state == 'OPEN' }.id");
      var id = draft.substring(draft.lastIndexOf('/') + 1);
      change(MANAGER, revision, "/dismissal" + way + (way.isEmpty() ? "" : id), "").statusCode(200);
      as(PROVIDER).get(draft).then().body("stage", equalTo("WITHDRAWN"));
    }
  }

  @Test
  void a_weight_that_was_asked_for_stays_when_the_others_share_what_is_freed() {
    // Given one that is to weigh 20
    var contract =
        Api.running(Awards.of(Promises.jobs(), Promises.qualifications(), Promises.peerMentors()));
    var jobs = Api.kpiOf(contract, "REQUIRED");
    revise(MANAGER, jobs, Map.of("weight", 20), null).statusCode(201);

    // When another is retired
    as(PROVIDER)
        .body("{\"reason\": \"the college closed\", \"waivesPromise\": true}")
        .post("/v1/kpis/" + kpi(contract, "qualifications") + "/retirement")
        .then()
        .statusCode(201)
        .body("changes.find { it.kpiId == '" + jobs + "' }.terms.weight", equalTo(20))
        .body("changes.find { it.kind == 'REWEIGH' }.terms.weight", equalTo(80.00f));
  }

  @Test
  void measures_are_shared_and_compared() {
    // Given a measure
    var code = "JOBS-" + java.util.UUID.randomUUID();
    var definition =
        "{\"name\": \"jobs held\", \"howCounted\": \"each person once\", \"kind\": \"COUNT\","
            + " \"looksAt\": \"OUTCOME\", \"unit\": \"people\", \"direction\": \"HIGHER_IS_BETTER\","
            + " \"method\": \"OWN_RECORDS\"}";
    var request = "{\"code\": \"%s\", \"definition\": %s}".formatted(code, definition);
    var measure =
        as(MANAGER)
            .body(request)
            .post("/v1/measures")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    as(MANAGER).body(request).post("/v1/measures").then().statusCode(409);
    as(PROVIDER).body(request).post("/v1/measures").then().statusCode(403);
    as(PROVIDER).get(measure).then().statusCode(200).body("versions", hasSize(1));
    change(MANAGER, measure, "/versions", definition).statusCode(200).body("latest", equalTo(2));

    // When two contracts take it up
    var id = measure.substring(measure.lastIndexOf('/') + 1);
    var named = Map.<String, Object>of("commonMeasure", Map.of("id", id, "version", 2));
    var first = "";
    for (int i = 0; i < 2; i++) {
      var contract = Api.running(Awards.of(Promises.jobs()));
      var jobs = kpi(contract, "people");
      first = first.isEmpty() ? jobs : first;
      var other = new HashMap<>(named);
      other.put("unit", "jobs");
      revise(MANAGER, jobs, other, null)
          .statusCode(409)
          .body("findings.code", contains("COMMON_MEASURES"));
      var revision = revise(MANAGER, jobs, named, null).extract().header("Location");
      change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
      change(PROVIDER, revision, "/agreement", AGREED).statusCode(200);
      report(jobs, began(), began().plusMonths(1), "" + (i + 1)).statusCode(201);
    }
    // and the first was extended since: its targets stay due when they were
    extend(as(MANAGER).get("/v1/kpis/" + first).path("contractId"));

    // Then
    as(MANAGER)
        .get(measure + "/comparison")
        .then()
        .statusCode(200)
        .body("comparable", equalTo(true))
        .body("lines.gross", contains(1, 2))
        .body("lines[0].status", equalTo(stateOf(first)))
        .body("lines[0].reason", equalTo(reasonOf(first)));
    as("max")
        .get(measure + "/comparison")
        .then()
        .statusCode(200)
        .body("lines.gross", everyItem(nullValue()))
        .body("lines.net", everyItem(nullValue()))
        .body("lines.reason", everyItem(containsString("Fewer than 5 people")));
    as(PROVIDER).get(measure + "/comparison").then().statusCode(403);
    change(MANAGER, measure, "/retirement", "").statusCode(200).body("retired", equalTo(true));
    change(MANAGER, measure, "/versions", definition).statusCode(409);
  }

  @Test
  void a_revision_may_come_into_force_on_the_contracts_last_day_and_not_later() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var jobs = kpi(contract, "people");
    var last = began().plusYears(2).minusDays(1);
    revise(MANAGER, jobs, Map.of("tolerancePercent", 1), last.plusDays(1))
        .statusCode(400)
        .body("faults.pointer", contains("/inForceFrom"));
    revise(MANAGER, jobs, Map.of("tolerancePercent", 1), last).statusCode(201);
  }

  @Test
  void reports_to_come_follow_what_is_reported_by_then() {
    // Given a contract that reports once a year
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.qualifications()));
    var jobs = kpi(contract, "people");
    for (var kpi : new String[] {jobs, kpi(contract, "qualifications")}) {
      agreed(revise(MANAGER, kpi, Map.of("frequencyMonths", 12), null));
    }
    var last = began().plusYears(2).minusDays(1);
    assertThat(lastReport(contract, "periodFrom")).isEqualTo(began().plusYears(1).toString());
    sent.update(
        "update calendar_item set reminded_at = now() where kind = 'REPORT' and contract_id = '%s'"
            .formatted(contract));

    // When one of its KPIs is reported each quarter again
    agreed(revise(MANAGER, jobs, Map.of("frequencyMonths", 3), null));

    // Then the last report tells of the last quarter, asks both, and stays reminded of
    assertThat(lastReport(contract, "periodTo")).isEqualTo(last.toString());
    assertThat(lastReport(contract, "periodFrom")).isEqualTo(began().plusMonths(21).toString());
    assertThat(lastReport(contract, "remindedAt")).isNotNull();
    assertThat(
            sent.update(
                "update calendar_item set version = version where contract_id = '%s' and kind = 'REPORT' and period_to = '%s' and frequencies = '[3, 12]'"
                    .formatted(contract, last)))
        .isEqualTo(1);
  }

  private static @Nullable String lastReport(String contract, String field) {
    return as(MANAGER)
        .get("/v1/calendar?kind=REPORT&limit=500&contract=" + contract)
        .jsonPath()
        .getString("items[-1]." + field);
  }

  private static ValidatableResponse tried(String user, String revision) {
    return as(user).body(AGREED).post(revision + "/agreement?validateOnly=true").then();
  }

  private static Object dueOf(String kpi) {
    return as(MANAGER).get("/v1/kpis/" + kpi + "/status").path("status.due");
  }

  private static void agreed(ValidatableResponse proposed) {
    var revision = proposed.statusCode(201).extract().header("Location");
    change(MANAGER, revision, "/agreement", AGREED).statusCode(200);
    change(PROVIDER, revision, "/agreement", AGREED)
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"));
  }

  private static ValidatableResponse revise(
      String user, String kpi, Map<String, Object> changes, @Nullable LocalDate from) {
    var terms = terms(kpi);
    terms.putAll(changes);
    var request = new HashMap<String, Object>(Map.of("terms", terms, "reason", "a review"));
    if (from != null) {
      request.put("inForceFrom", from);
    }
    return as(user).body(Json.write(request)).post("/v1/kpis/" + kpi + "/revisions").then();
  }

  private static void extend(String contract) {
    var variation =
        change(
                MANAGER,
                "/v1/contracts/" + contract,
                "/variations",
                """
                {"kind": "EXTENSION", "reason": "the option years", "endsOn": "%s"}"""
                    .formatted(began().plusYears(6)))
            .statusCode(201)
            .extract()
            .<String>path("id");
    change(PROVIDER, "/v1/variations/" + variation, "/assent", "").statusCode(200);
  }

  private static String stateOf(String kpi) {
    return as(MANAGER).get("/v1/kpis/" + kpi + "/status").path("status.state");
  }

  private static String reasonOf(String kpi) {
    return as(MANAGER).get("/v1/kpis/" + kpi + "/status").path("status.reason");
  }

  private static Map<String, Object> terms(String kpi) {
    return as(MANAGER).get("/v1/kpis/" + kpi).jsonPath().getMap("terms");
  }
}

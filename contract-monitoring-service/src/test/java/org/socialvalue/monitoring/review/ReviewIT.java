package org.socialvalue.monitoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;
import org.socialvalue.monitoring.calendar.CalendarSweep;

@MonitoringTest
class ReviewIT {

  private static final String ANSWER =
      "{\"from\": \"%s\", \"stillRelevant\": true, \"shouldBeRevised\": false, \"text\": \"yes\"}";

  @Inject Sent sent;
  @Inject CalendarSweep sweep;

  @Test
  void a_review_that_came_due_is_told_once_whoever_looks_and_however_often() {
    // Given contracts whose first review fell due while nobody looked
    var contracts =
        IntStream.range(0, 5).mapToObj(i -> Api.running(Awards.of(Promises.jobs()))).toList();

    // When several sweeps compete, the service's own schedule among them, and look again as after a
    // restart
    var looks =
        IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(sweep::sweep)).toList();
    looks.forEach(CompletableFuture::join);
    await()
        .untilAsserted(
            () ->
                assertThat(contracts)
                    .allSatisfy(contract -> assertThat(told(contract)).isNotEmpty()));
    sweep.sweep();
    sweep.sweep();

    // Then each was told once, and the review to come was not
    for (var contract : contracts) {
      var told = told(contract);
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().dueOn()).isEqualTo(began().plusMonths(9));
      assertThat(told.getFirst().reviewId()).hasToString(review(contract));
      assertThat(sent.faults(ReviewDue.TYPE, contract)).isEmpty();
    }
  }

  private List<ReviewDue> told(String contract) {
    return sent.of(ReviewDue.TYPE, ReviewDue.class, contract);
  }

  @Test
  void it_closes_when_both_voices_are_heard_and_each_promise_is_decided() {
    // Given a met promise, an offered one that is kept by a story, and one not kept
    var contract =
        Api.running(Awards.of(Promises.jobs(), Promises.sharedTable(), Promises.qualifications()));
    report(kpi(contract, "people"), began(), began().plusMonths(8), "3").statusCode(201);
    var table = Api.commitment(contract, "OFFERED");
    as(PROVIDER)
        .body(
            """
            {"commitmentId": "%s", "title": "A table", "text": "I come every week",
             "firstHand": true, "consent": {"given": true, "scope": "INTERNAL"}}\
            """
                .formatted(table))
        .post("/v1/contracts/" + contract + "/stories")
        .then()
        .statusCode(201);
    var review = "/v1/reviews/" + review(contract);

    // When it is closed too early, every finding is told
    change(MANAGER, review, "/closing", "{\"decisions\": []}")
        .statusCode(409)
        .body("findings.code", hasSize(5))
        .body("findings.code", everyItem(equalTo("STILL_RELEVANT")));

    // When both sides answer, each for itself
    answer(MANAGER, review, "PROVIDER", 403);
    answer(PROVIDER, review, "PEOPLE_WHO_RECEIVE_CARE", 403);
    answer(PROVIDER, review, "PROVIDER", 201);
    answer(MANAGER, review, "PEOPLE_WHO_RECEIVE_CARE", 201);

    // Then what is promoted without proof is advised against, and a reason lets it pass
    var decisions =
        """
        {"decisions": [
          {"commitmentId": "%s", "decision": "KEEP", "reason": "three jobs held"},
          {"commitmentId": "%s", "decision": "KEEP", "reason": "people value it"},
          {"commitmentId": "%s", "decision": "PROMOTE_TO_CORE", "reason": "all should do it",
           "evidence": "asked for by every manager"}], "acknowledgements": [%s]}\
        """;
    var undecided =
        List.of(
            Api.commitment(contract, "REQUIRED"), table, Api.commitment(contract, "UNSCORED_KPI"));
    as(MANAGER)
        .body(decisions.formatted(undecided.get(0), undecided.get(1), undecided.get(2), ""))
        .post(review + "/closing?validateOnly=true")
        .then()
        .statusCode(200)
        .body("possible", equalTo(false))
        .body("findings.code", contains("STILL_RELEVANT", "LEARNING"))
        .body("findings.effect", contains("INFO", "ADVISE"));
    var body =
        decisions.formatted(
            undecided.get(0),
            undecided.get(1),
            undecided.get(2),
            "{\"code\": \"LEARNING\", \"reason\": \"spend came late\"}");
    as(PROVIDER).body(body).post(review + "/closing").then().statusCode(403);
    as(MANAGER).body(body).post(review + "/closing").then().statusCode(428);
    change(MANAGER, review, "/closing", body).statusCode(200).body("state", equalTo("CLOSED"));

    // And what it taught left once
    change(MANAGER, review, "/closing", body).statusCode(409);
    var learned = sent.of(LearningCaptured.TYPE, LearningCaptured.class, contract);
    assertThat(learned).hasSize(1);
    assertThat(learned.getFirst().lessons().stream().map(Lesson::verdict))
        .containsExactly(Verdict.CONTINUE, Verdict.AT_RISK, Verdict.PROMOTE_TO_CORE);
    assertThat(learned.getFirst().serviceArea()).isEqualTo("homecare-older-people");
    assertThat(sent.faults(LearningCaptured.TYPE, contract)).isEmpty();

    // And the ledger tells each promise's way
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/ledger")
        .then()
        .statusCode(200)
        .body("promises.provenance", contains("REQUIRED", "OFFERED", "UNSCORED_KPI"))
        .body("promises[0].kpis[0].status.state", equalTo("MET"))
        .body("promises[0].verdicts.decision", contains("KEEP"))
        .body("promises[1].stories", equalTo(1));
  }

  @Test
  void a_review_that_is_not_due_is_neither_answered_nor_closed() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    String later =
        as(MANAGER)
            .get("/v1/contracts/" + contract + "/reviews")
            .path("find { it.number == 2 }.id");
    answer(PROVIDER, "/v1/reviews/" + later, "PROVIDER", 409);
    change(MANAGER, "/v1/reviews/" + later, "/closing", "{\"decisions\": []}").statusCode(409);
  }

  @Test
  void a_decision_about_something_else_is_refused() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    change(
            MANAGER,
            "/v1/reviews/" + review(contract),
            "/closing",
            """
            {"decisions": [{"commitmentId": "01a2022d-76f4-7290-8452-0aa8c07c2d74",
              "decision": "KEEP", "reason": "x"}]}\
            """)
        .statusCode(400)
        .body("faults.pointer", contains("/decisions/0/commitmentId"));
  }

  @Test
  void reviews_are_listed_by_state_and_day_to_their_own_organisations() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var due = review(contract);
    as(MANAGER)
        .get("/v1/reviews?state=DUE&limit=500")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(due))
        .body("items.state", everyItem(equalTo("DUE")));
    as(PROVIDER)
        .get("/v1/reviews?state=SCHEDULED&limit=500")
        .then()
        .body("items.id", not(hasItem(due)));
    as(PROVIDER)
        .get("/v1/reviews?limit=500&dueBefore=" + began().plusMonths(9))
        .then()
        .body("items.id", not(hasItem(due)));
    as(PROVIDER)
        .queryParam("dueBefore", "+999999999-12-31")
        .get("/v1/reviews")
        .then()
        .statusCode(400);
    as("nia").get("/v1/reviews").then().statusCode(200).body("items", empty());
    as("nia").get("/v1/reviews/" + due).then().statusCode(404);
    as("blake").get("/v1/reviews/" + due).then().statusCode(404);
  }

  @Test
  void what_it_decides_is_proposed_for_the_kpis_at_once() {
    // Given a review with both voices heard
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.peerMentors()));
    var review = "/v1/reviews/" + review(contract);
    answer(PROVIDER, review, "PROVIDER", 201);
    answer(MANAGER, review, "PEOPLE_WHO_RECEIVE_CARE", 201);
    var jobs = Api.commitment(contract, "REQUIRED");
    var mentors = Api.commitment(contract, "OFFERED");
    String kpi =
        as(MANAGER)
            .get("/v1/contracts/" + contract + "/kpis")
            .path("find { it.commitmentId == '" + jobs + "' }.id");
    java.util.Map<String, Object> terms =
        as(MANAGER).get("/v1/kpis/" + kpi).jsonPath().getMap("terms");
    terms.put("tolerancePercent", 20);

    // When other terms come with a decision that does not revise, that is told
    change(MANAGER, review, "/closing", decided(jobs, "KEEP", kpi, terms, mentors, "DROP"))
        .statusCode(400)
        .body("faults.pointer", contains("/decisions/0/kpis"));

    // When it revises one and drops the other
    change(MANAGER, review, "/closing", decided(jobs, "REVISE", kpi, terms, mentors, "DROP"))
        .statusCode(200);

    // Then both are in the contract's open revision, and what was agreed stays in force
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/kpi-revisions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("OPEN"))
        .body("items[0].changes.kind", hasItem("RETIRE"))
        .body("items[0].changes.kpiId", hasItem(kpi))
        .body("items[0].changes.reason", hasItem("Review 1: so we decided"));
    as(PROVIDER)
        .get("/v1/kpis/" + kpi)
        .then()
        .body("terms.tolerancePercent", not(equalTo(20)))
        .body("stage", equalTo("AGREED"));
  }

  @Test
  void what_people_would_change_and_what_is_revised_without_terms_is_told_before_it_closes() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.peerMentors()));
    var review = "/v1/reviews/" + review(contract);
    var jobs = Api.commitment(contract, "REQUIRED");
    var mentors = Api.commitment(contract, "OFFERED");
    answer(PROVIDER, review, "PROVIDER", 201);
    as(MANAGER)
        .body(
            """
            {"from": "PEOPLE_WHO_RECEIVE_CARE", "stillRelevant": true, "shouldBeRevised": true,
             "text": "twice a week would be better", "commitmentId": "%s"}"""
                .formatted(mentors))
        .post(review + "/answers")
        .then()
        .statusCode(201);
    var decisions =
        """
        {"decisions": [
          {"commitmentId": "%s", "decision": "REVISE", "reason": "more can be done"},
          {"commitmentId": "%s", "decision": "KEEP", "reason": "it goes well"}],
         "acknowledgements": [%s]}""";

    // When
    as(MANAGER)
        .body(decisions.formatted(jobs, mentors, ""))
        .post(review + "/closing?validateOnly=true")
        .then()
        .statusCode(200)
        .body("possible", equalTo(false))
        .body("findings.findAll { it.effect == 'ADVISE' }.subject", contains(jobs, mentors));
    change(MANAGER, review, "/closing", decisions.formatted(jobs, mentors, "")).statusCode(409);

    // Then
    var reason = "{\"code\": \"STILL_RELEVANT\", \"reason\": \"both are settled in spring\"}";
    change(MANAGER, review, "/closing", decisions.formatted(jobs, mentors, reason)).statusCode(200);
  }

  @Test
  void a_promise_told_by_stories_that_it_drops_is_let_go_once_both_sides_say_so() {
    // Given a review with both voices heard
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.sharedTable()));
    var review = "/v1/reviews/" + review(contract);
    answer(PROVIDER, review, "PROVIDER", 201);
    answer(MANAGER, review, "PEOPLE_WHO_RECEIVE_CARE", 201);
    var jobs = Api.commitment(contract, "REQUIRED");
    var table = "/v1/commitments/" + Api.commitment(contract, "OFFERED");

    // When it drops the one that stories tell
    var decisions =
        List.of(
            java.util.Map.of("commitmentId", jobs, "decision", "KEEP", "reason", "it does good"),
            java.util.Map.of(
                "commitmentId", last(table), "decision", "DROP", "reason", "the hall is gone"));
    change(
            MANAGER,
            review,
            "/closing",
            org.socialvalue.kit.json.Json.write(java.util.Map.of("decisions", decisions)))
        .statusCode(200);

    // Then the other side is asked, and with its word it is let go
    as(PROVIDER)
        .get(table)
        .then()
        .body("state", equalTo("STORY"))
        .body("proposal.reason", equalTo("Review 1: the hall is gone"));
    change(MANAGER, table, "/waiver/assent", "").statusCode(409);
    change(PROVIDER, table, "/waiver/assent", "").statusCode(200).body("state", equalTo("WAIVED"));

    // What a KPI follows is not let go by itself
    change(MANAGER, "/v1/commitments/" + jobs, "/waiver", "{\"reason\": \"too hard\"}")
        .statusCode(409);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void it_closes_while_an_agreed_revision_waits_and_a_try_changes_nothing() {
    // Given a review, and a revision that both agreed on for a day to come
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.peerMentors()));
    var review = "/v1/reviews/" + review(contract);
    answer(PROVIDER, review, "PROVIDER", 201);
    answer(MANAGER, review, "PEOPLE_WHO_RECEIVE_CARE", 201);
    var jobs = Api.commitment(contract, "REQUIRED");
    var mentors = Api.commitment(contract, "OFFERED");
    var revisions = "/v1/contracts/" + contract + "/kpi-revisions";
    String kpi =
        as(MANAGER)
            .get("/v1/contracts/" + contract + "/kpis")
            .path("find { it.commitmentId == '" + jobs + "' }.id");
    java.util.Map<String, Object> terms =
        as(MANAGER).get("/v1/kpis/" + kpi).jsonPath().getMap("terms");
    terms.put("tolerancePercent", 20);
    var waiting =
        as(MANAGER)
            .body(
                org.socialvalue.kit.json.Json.write(
                    java.util.Map.of(
                        "terms",
                        terms,
                        "reason",
                        "later",
                        "inForceFrom",
                        Awards.today().plusMonths(2))))
            .post("/v1/kpis/" + kpi + "/revisions")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    change(PROVIDER, waiting, "/agreement", "{\"acknowledgements\": []}").statusCode(200);
    change(MANAGER, waiting, "/agreement", "{\"acknowledgements\": []}").statusCode(200);

    // When it is tried, what would be refused is told and nothing is changed
    terms.put("frequencyMonths", 0);
    var impossible = decided(jobs, "REVISE", kpi, terms, mentors, "DROP");
    as(MANAGER).body(impossible).post(review + "/closing?validateOnly=true").then().statusCode(400);
    terms.put("frequencyMonths", 6);
    var decisions = decided(jobs, "REVISE", kpi, terms, mentors, "DROP");
    as(MANAGER)
        .body(decisions)
        .post(review + "/closing?validateOnly=true")
        .then()
        .statusCode(200)
        .body("possible", equalTo(true));
    as(MANAGER).get(revisions).then().body("items.state", contains("AGREED"));
    as(MANAGER).get(review).then().body("closedAt", org.hamcrest.Matchers.nullValue());

    // When it is closed, what it decides waits behind
    change(MANAGER, review, "/closing", decisions).statusCode(200);
    as(MANAGER)
        .get(revisions)
        .then()
        .body("items.state", contains("AGREED", "OPEN"))
        .body("items[1].changes.kind", hasItem("RETIRE"));
  }

  private static String decided(
      String revised,
      String kind,
      String kpi,
      java.util.Map<String, Object> terms,
      String other,
      String otherKind) {
    var decisions =
        List.of(
            java.util.Map.of(
                "commitmentId",
                revised,
                "decision",
                kind,
                "reason",
                "so we decided",
                "kpis",
                List.of(java.util.Map.of("kpiId", kpi, "terms", terms))),
            java.util.Map.of(
                "commitmentId", other, "decision", otherKind, "reason", "so we decided"));
    return org.socialvalue.kit.json.Json.write(java.util.Map.of("decisions", decisions));
  }

  @Test
  void it_says_what_it_asks_and_an_answer_can_be_about_one_outcome() {
    var contract = Api.running(Awards.of(Promises.jobs(), Promises.sharedTable()));
    var review = "/v1/reviews/" + review(contract);
    as(PROVIDER)
        .get(review + "/agenda")
        .then()
        .statusCode(200)
        .body("questions.answer", contains("stillRelevant", "shouldBeRevised"))
        .body("promises", hasSize(2))
        .body("promises[0].delivers", equalTo(false));
    as("nia").get(review + "/agenda").then().statusCode(404);
    var body =
        """
        {"from": "PEOPLE_WHO_RECEIVE_CARE", "stillRelevant": true, "shouldBeRevised": true,
         "text": "twice a week would be better", "how": "GROUP", "commitmentId": "%s"}\
        """;
    as(MANAGER)
        .body(body.formatted(java.util.UUID.randomUUID()))
        .post(review + "/answers")
        .then()
        .statusCode(400);
    as(MANAGER)
        .body(body.formatted(Api.commitment(contract, "OFFERED")))
        .post(review + "/answers")
        .then()
        .statusCode(201)
        .body("how", equalTo("GROUP"))
        .body("commitmentId", equalTo(Api.commitment(contract, "OFFERED")));
  }

  private static void answer(String user, String review, String from, int status) {
    as(user).body(ANSWER.formatted(from)).post(review + "/answers").then().statusCode(status);
  }

  /** The first review, once its coming due was told: telling raises its version. */
  private String review(String contract) {
    String id =
        as(MANAGER)
            .get("/v1/contracts/" + contract + "/reviews")
            .path("find { it.number == 1 }.id");
    sweep.sweep();
    return id;
  }
}

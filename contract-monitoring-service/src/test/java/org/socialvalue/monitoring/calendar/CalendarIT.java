package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.CalendarDue;
import org.socialvalue.events.CalendarOverdue;
import org.socialvalue.events.CalendarReminder;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class CalendarIT {

  @Inject Sent sent;
  @Inject CalendarSweep sweep;
  @Inject TellingCalendar telling;
  @Inject EntityManager db;

  @Test
  void a_strangers_question_every_review_due_in_a_month_has_an_answer() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var day = began().plusMonths(18);
    var month =
        "from=%s&to=%s"
            .formatted(day.withDayOfMonth(1), day.plusMonths(1).withDayOfMonth(1).minusDays(1));
    as(PROVIDER)
        .get("/v1/calendar?kind=REVIEW&contract=" + contract + "&" + month)
        .then()
        .statusCode(200)
        .body("items.dueOn", contains(day.toString()))
        .body("items.state", contains("SCHEDULED"))
        .body("items.contractTitle.en", contains("Care at home for older people"));
    as(MANAGER)
        .get("/v1/calendar?limit=500&kind=REVIEW&" + month)
        .then()
        .body("items.kind", everyItem(equalTo("REVIEW")));
  }

  @Test
  void a_contract_that_starts_has_its_whole_calendar_and_of_the_past_the_latest_only() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var items = calendar(contract, "");
    assertThat(items.getList("items.findAll { it.kind == 'REVIEW' }")).hasSize(2);
    assertThat(items.getList("items.findAll { it.kind == 'REPORT' }")).hasSizeBetween(5, 6);
    assertThat(items.getList("items.findAll { it.kind == 'STATEMENT' }")).hasSize(2);
    assertThat(items.getList("items.findAll { it.kind == 'RATING' }")).hasSize(2);
    assertThat(items.<String>getList("items.dueOn")).isSorted();
    assertThat(items.<String>getList("items.findAll { it.state == 'OVERDUE' }.kind"))
        .as("nobody is late with what nobody had asked for, but a review that the contract has")
        .isEmpty();
    assertThat(
            items.<String>getList(
                "items.findAll { it.kind == 'REPORT' && it.dueOn < '" + today() + "' }"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void pages_go_on_where_they_ended_and_hold_each_item_once() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    List<String> all = calendar(contract, "").getList("items.id");
    var seen = new ArrayList<String>();
    String next = "/v1/calendar?limit=3&contract=" + contract;
    while (next != null) {
      var page = as(MANAGER).get(next).then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      String after = page.path("next");
      next = after == null ? null : "/v1/calendar?limit=3&contract=" + contract + "&after=" + after;
      assertThat(page.header("Link") == null).isEqualTo(next == null);
    }
    assertThat(seen).isEqualTo(all);
  }

  @Test
  void states_divide_the_calendar() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    int whole = calendar(contract, "").getList("items").size();
    int parts = 0;
    for (var state : ItemState.values()) {
      var items = calendar(contract, "&state=" + state);
      assertThat(items.<String>getList("items.state")).allMatch(state.name()::equals);
      parts += items.getList("items").size();
    }
    assertThat(parts).isEqualTo(whole);
  }

  @Test
  void strangers_see_nothing_and_faulty_questions_are_told_all_at_once() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    String item = calendar(contract, "").getString("items[0].id");
    for (var stranger : List.of("blake", "nia")) {
      as(stranger).get("/v1/calendar?contract=" + contract).then().statusCode(404);
      as(stranger).get("/v1/calendar/" + item).then().statusCode(404);
      as(stranger)
          .get("/v1/calendar?limit=500")
          .then()
          .body("items.contractId", not(org.hamcrest.Matchers.hasItem(contract)));
    }
    as("otto").get("/v1/calendar").then().statusCode(403);
    as(MANAGER)
        .get("/v1/calendar?from=0001-01-01&to=9999-01-01")
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("from", "to"));
    as(MANAGER).get("/v1/calendar?from=2027-02-01&to=2027-01-01").then().statusCode(400);
    as(MANAGER).get("/v1/calendar?after=nonsense").then().statusCode(400);
    as(MANAGER).get("/v1/calendar?limit=501").then().statusCode(400);
    as(MANAGER).get("/v1/calendar/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void a_report_is_done_when_its_figures_have_come_in() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    var past = "&kind=REPORT&to=" + today();
    var before = calendar(contract, past);
    assertThat(before.getList("items")).hasSize(1);
    var from = LocalDate.parse(before.getString("items[0].periodFrom"));
    var to = LocalDate.parse(before.getString("items[0].periodTo"));

    report(kpi(contract, "people"), from, to, "1").statusCode(201);

    assertThat(calendar(contract, past).<String>getList("items.state")).containsExactly("DONE");
  }

  @Test
  void after_years_of_standstill_each_is_told_once_whoever_looks() {
    // Given a contract whose whole calendar passed while everything was down
    var contracts =
        IntStream.range(0, 3).mapToObj(i -> Api.running(Awards.of(Promises.jobs()))).toList();
    sweep.sweep();
    contracts.forEach(contract -> shift(contract, 900));

    // When two replicas look at once, and again
    race();
    race();

    // Then each due day and each overdue day was told once, in order, and no reminder
    for (var contract : contracts) {
      int items = calendar(contract, "").getList("items").size();
      var due = sent.of(CalendarDue.TYPE, CalendarDue.class, contract);
      var reviews = sent.of(ReviewDue.TYPE, ReviewDue.class, contract);
      var overdue = sent.of(CalendarOverdue.TYPE, CalendarOverdue.class, contract);
      var reminders = sent.of(CalendarReminder.TYPE, CalendarReminder.class, contract);
      assertThat(due).extracting(CalendarDue::kind).doesNotContain(DueKind.REVIEW);
      assertThat(due.size() + reviews.size()).isEqualTo(items);
      assertThat(due).extracting(CalendarDue::itemId).doesNotHaveDuplicates();
      assertThat(reviews).extracting(ReviewDue::reviewId).doesNotHaveDuplicates();
      assertThat(overdue)
          .extracting(CalendarOverdue::itemId)
          .doesNotHaveDuplicates()
          .hasSize(items);
      assertThat(reminders).extracting(CalendarReminder::itemId).doesNotHaveDuplicates();
      for (var type : List.of(CalendarDue.TYPE, CalendarOverdue.TYPE, CalendarReminder.TYPE)) {
        assertThat(sent.faults(type, contract)).isEmpty();
      }
    }
  }

  @Test
  void a_reminder_is_told_once_and_only_before_the_day() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    sweep.sweep();
    String review = calendar(contract, "&kind=REVIEW&from=" + today()).getString("items[0].id");
    assertThat(reminders(review)).isEmpty();
    sent.update(
        "update calendar_item set due_on = current_date + 20, remind_on = current_date - 1,"
            + " next_on = current_date - 1 where id = '"
            + review
            + "'");

    race();
    race();

    assertThat(reminders(review)).hasSize(1);
    as(MANAGER)
        .get("/v1/calendar/" + review)
        .then()
        .body("state", equalTo("SCHEDULED"))
        .body("remindedAt", org.hamcrest.Matchers.notNullValue());
  }

  @Test
  void a_replica_that_is_killed_in_the_middle_has_told_nothing_and_another_tells_all() {
    // Given one who dies with its connection after all was noted and before it was committed
    var contract = Api.running(Awards.of(Promises.jobs()));
    sweep.sweep();
    shift(contract, 900);
    var death =
        catchThrowable(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          if (telling.tell() == 0) {
                            throw new IllegalStateException("somebody else tells");
                          }
                          db.flush();
                          db.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                              .getResultList();
                        }));
    assertThat(death).isNotNull();

    // When another looks
    await()
        .untilAsserted(
            () -> {
              sweep.sweep();
              assertThat(sent.of(CalendarOverdue.TYPE, CalendarOverdue.class, contract))
                  .isNotEmpty();
            });
    sweep.sweep();

    // Then everything was told once
    int items = calendar(contract, "").getList("items").size();
    assertThat(sent.of(CalendarOverdue.TYPE, CalendarOverdue.class, contract))
        .extracting(CalendarOverdue::itemId)
        .doesNotHaveDuplicates()
        .hasSize(items);
  }

  private void race() {
    var looks =
        IntStream.range(0, 2).mapToObj(i -> CompletableFuture.runAsync(sweep::sweep)).toList();
    looks.forEach(CompletableFuture::join);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        sent.update(
                            "update calendar_item set version = version where next_on <="
                                + " current_date"))
                    .isZero());
  }

  /** As if so many more days had passed. */
  private void shift(String contract, int days) {
    sent.update(
        "update calendar_item set due_on = due_on - %1$d, overdue_on = overdue_on - %1$d, remind_on = remind_on - %1$d, next_on = next_on - %1$d where contract_id = '%2$s'"
            .formatted(days, contract));
  }

  private List<CalendarReminder> reminders(String item) {
    return sent.of(CalendarReminder.TYPE, CalendarReminder.class, item);
  }

  private static JsonPath calendar(String contract, String more) {
    return as(MANAGER)
        .get("/v1/calendar?limit=500&contract=" + contract + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}

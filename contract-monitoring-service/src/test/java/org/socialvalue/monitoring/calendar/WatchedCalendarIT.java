package org.socialvalue.monitoring.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;
import org.socialvalue.local.testing.Plans;
import org.socialvalue.local.testing.Scrape;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

/** What is due and nobody was told of, what is late, and promises that aren't kept are counted. */
@MonitoringTest
class WatchedCalendarIT {

  @Inject Sent sent;
  @Inject AgroalDataSource database;
  @Inject @Any Instance<Watched> watched;

  @Test
  void what_comes_due_is_untold_until_it_is_told_and_late_until_it_is_done() throws Exception {
    // Given a contract with a review that is years late, while the one who tells hangs
    var contract = Api.running(Awards.of(Promises.jobs()));
    awaited("calendar_untold_items", 0);
    double late = scrape().value("calendar_overdue_reviews");
    try (var hanging = database.getConnection()) {
      hanging.setAutoCommit(false);
      try (var statement = hanging.createStatement()) {
        statement.execute("select pg_advisory_xact_lock(hashtextextended('calendar-sweep', 31))");
        sent.update(
            "update calendar_item set due_on = due_on - 3000, overdue_on = overdue_on - 3000,"
                + " next_on = due_on - 3000, overdue_told_at = null where kind = 'REVIEW'"
                + " and contract_id = '"
                + contract
                + "'");

        // Then
        await()
            .atMost(Duration.ofSeconds(30))
            .untilAsserted(
                () -> {
                  var now = scrape();
                  assertThat(now.value("calendar_untold_items")).isPositive();
                  assertThat(now.value("calendar_overdue_reviews")).isGreaterThan(late);
                  assertThat(now.value("calendar_overdue_items"))
                      .isGreaterThanOrEqualTo(now.value("calendar_overdue_reviews"));
                });
      } finally {
        hanging.rollback();
      }
    }

    // And when it can be told, it is
    awaited("calendar_untold_items", 0);
    assertThat(scrape().value("calendar_overdue_reviews")).isGreaterThan(late);

    // And when it is done, it is late no more
    sent.update(
        "update calendar_item set done_at = now(), next_on = null where contract_id = '"
            + contract
            + "'");
    awaited("calendar_overdue_reviews", late);
  }

  @Test
  void promises_that_are_off_track_are_counted() throws Exception {
    var contract = Api.running(Awards.of(Promises.jobs()));
    double before = awaitNumber("kpis_off_track");

    sent.update(
        "update kpi set last_state = 'OFF_TRACK' where stage = 'AGREED' and last_state is distinct"
            + " from 'OFF_TRACK' and contract_id = '"
            + contract
            + "'");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(scrape().value("kpis_off_track")).isGreaterThan(before));
  }

  @Test
  void each_question_is_answered_from_an_index() throws Exception {
    var questions =
        watched.stream().flatMap(one -> one.numbers().stream()).map(WatchedNumber::sql).toList();
    assertThat(questions).hasSizeGreaterThan(5);
    assertThat(Plans.withoutAnIndex(database, questions)).isEmpty();
  }

  private static double awaitNumber(String name) {
    await().atMost(Duration.ofSeconds(20)).until(() -> scrape().value(name) >= 0);
    return scrape().value(name);
  }

  private static void awaited(String name, double value) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(scrape().value(name)).as(name).isEqualTo(value));
  }

  private static Scrape scrape() {
    return Scrape.read(given().accept("text/plain").get("/q/metrics").asString());
  }
}

package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;

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

/** Bids that come in, wait and are opened or not are counted, and nothing is told of any. */
@EvaluationTest
class WatchedOpeningIT {

  @Inject Walk walk;
  @Inject AgroalDataSource database;
  @Inject @Any Instance<Watched> watched;

  @Test
  void bids_are_counted_as_they_come_in_wait_and_are_opened() {
    // Given
    var before = scrape();
    var tender = walk.begin(homecare());
    var opening = "/v1/competitions/" + tender.tenderId() + "/opening";

    // When a bid comes in, another breaks a rule, and an officer is too early
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "1").whole());
    walk.submit("olive", drafted).then().statusCode(201);
    walk.submit("olive", drafted).then().statusCode(412);
    var log = Logged.since();
    as("ben").post(opening).then().statusCode(409);

    // Then
    assertThat(scrape().above(before, "bids_submitted_total")).isEqualTo(1);
    assertThat(outcome(before, "SEALED")).isEqualTo(1);
    assertThat(log.until()).contains("event=opening-refused tenderId=" + tender.tenderId());

    // When the deadline is past, one asks, asks again, and another opens
    walk.close(tender);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(scrape().above(before, "openings_waiting")).isEqualTo(1));
    assertThat(scrape().value("openings_oldest_waiting_seconds")).isPositive();
    as("ben").post(opening).then().statusCode(201);
    as("ben").post(opening).then().statusCode(409);
    as("chloe").post(opening).then().statusCode(201);
    as("chloe").post(opening).then().statusCode(409);

    // Then
    assertThat(outcome(before, "ASKED")).isEqualTo(1);
    assertThat(outcome(before, "SEALED")).isEqualTo(2);
    assertThat(outcome(before, "OPENED")).isEqualTo(1);
    assertThat(outcome(before, "REFUSED")).isEqualTo(1);
    assertThat(outcome(before, "FAILED")).isZero();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(scrape().above(before, "openings_waiting")).isZero());
  }

  @Test
  void each_question_is_answered_from_an_index() throws Exception {
    var questions =
        watched.stream().flatMap(one -> one.numbers().stream()).map(WatchedNumber::sql).toList();
    assertThat(questions).hasSizeGreaterThan(5);
    assertThat(Plans.withoutAnIndex(database, questions)).isEmpty();
  }

  private static double outcome(Scrape before, String outcome) {
    return scrape().above(before, "openings_total", "outcome", outcome);
  }

  private static Scrape scrape() {
    return Scrape.read(given().accept("text/plain").get("/q/metrics").asString());
  }
}

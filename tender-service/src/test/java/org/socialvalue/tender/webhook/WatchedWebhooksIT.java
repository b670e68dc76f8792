package org.socialvalue.tender.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.assertj.core.api.ThrowingConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.local.testing.Plans;
import org.socialvalue.local.testing.Scrape;

/** Who is not told, and what waits to be told, is counted. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class WatchedWebhooksIT {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Inject AgroalDataSource database;
  @Inject @Any Instance<Watched> watched;
  @Inject Later later;

  @Test
  void what_waits_for_a_webhook_is_counted_until_it_is_told() throws Exception {
    try (var receiver = new Receiver()) {
      var council = new Council(broker);
      var before = scrape();
      var hook = council.hook(receiver.url(), ReviewDue.TYPE);
      receiver.answers(500);
      council.reviewIsDue();
      council.awaitAttempts(hook, 1);
      awaited(now -> assertThat(now.above(before, "webhook_deliveries_waiting")).isEqualTo(1));
      assertThat(scrape().above(before, "webhook_attempts_total", "outcome", "REFUSED"))
          .isPositive();

      receiver.answers(200);
      later.by(Duration.ofSeconds(30), hook);

      awaited(now -> assertThat(now.above(before, "webhook_deliveries_waiting")).isZero());
      awaited(now -> assertThat(now.value("webhook_deliveries_late_seconds")).isLessThan(60));
    }
  }

  @Test
  void one_that_is_disabled_is_counted_until_it_is_resumed_or_gone() throws Exception {
    try (var receiver = new Receiver()) {
      var council = new Council(broker);
      awaited(now -> assertThat(now.value("webhooks_disabled")).isNotNaN());
      var before = scrape();
      var hook = council.hook(receiver.url(), ReviewDue.TYPE);
      receiver.answers(410);
      council.reviewIsDue();
      awaited(now -> assertThat(now.above(before, "webhooks_disabled")).isEqualTo(1));

      receiver.answers(200);
      assertThat(council.act(hook, "/resumption").statusCode()).isEqualTo(200);

      awaited(now -> assertThat(now.above(before, "webhooks_disabled")).isZero());
    }
  }

  @Test
  void each_question_is_answered_from_an_index() throws Exception {
    var questions =
        watched.stream().flatMap(one -> one.numbers().stream()).map(WatchedNumber::sql).toList();
    assertThat(questions).hasSizeGreaterThan(5);
    assertThat(Plans.withoutAnIndex(database, questions)).isEmpty();
  }

  private static void awaited(ThrowingConsumer<Scrape> holds) {
    await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> holds.accept(scrape()));
  }

  private static Scrape scrape() {
    return Scrape.read(given().accept("text/plain").get("/q/metrics").asString());
  }
}

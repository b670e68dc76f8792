package org.socialvalue.kit.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.ThrowingConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.kit.app.NoteWritten;
import org.socialvalue.local.testing.Scrape;
import org.socialvalue.local.testing.Tokens;

/** A metric moves when that happens which it is there for. */
@KitTest
class WatchedIT {

  @Inject AgroalDataSource database;
  @Inject Event<Done> done;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void what_waits_in_the_outbox_is_counted_with_its_age_until_it_is_gone() throws Exception {
    awaited(now -> assertThat(now.value("outbox_waiting_events")).isZero());
    assertThat(scrape().value("outbox_oldest_waiting_seconds")).isZero();

    execute(
        "insert into outbox (event_id, aggregate_id, aggregate_version, type, payload, occurred_at,"
            + " attempts, next_attempt_at) values (gen_random_uuid(), gen_random_uuid(), 1,"
            + " 'waits', '{}', now() - interval '10 minutes', 1, now() + interval '1 hour')");
    try {
      awaited(
          now -> {
            assertThat(now.value("outbox_waiting_events")).isEqualTo(1);
            assertThat(now.value("outbox_held_back_events")).isEqualTo(1);
            assertThat(now.value("outbox_oldest_waiting_seconds")).isBetween(600.0, 700.0);
          });
    } finally {
      execute("delete from outbox where type = 'waits'");
    }

    awaited(now -> assertThat(now.value("outbox_waiting_events")).isZero());
    assertThat(scrape().value("outbox_held_back_events")).isZero();
  }

  @Test
  void what_was_sent_and_worked_is_counted_by_its_type_and_consumer() {
    double before = sent(scrape());

    given()
        .auth()
        .oauth2(Tokens.of("amara", "wealdshire", "commissioner"))
        .contentType(ContentType.JSON)
        .body("{\"text\":\"counted\"}")
        .post("/v1/notes")
        .then()
        .statusCode(201);

    awaited(
        now -> {
          assertThat(sent(now)).isGreaterThan(before);
          assertThat(now.value("inbox_event_seconds_count", "consumer", "kit-test")).isPositive();
        });
  }

  @Test
  void a_parked_event_is_counted_until_somebody_replays_it() throws Exception {
    double before = scrape().value("dead_letters_waiting");
    var key = UUID.randomUUID();
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var unread = "?".getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>("tender.events.v1", key.toString(), unread)).get();
    }
    awaited(
        now -> {
          assertThat(now.value("dead_letters_waiting")).isGreaterThan(before);
          assertThat(now.value("dead_letters_oldest_waiting_seconds")).isPositive();
          assertThat(now.value("inbox_failed_tries_total", "consumer", "kit-test"))
              .isGreaterThanOrEqualTo(3);
        });
    double parked = scrape().value("dead_letters_waiting");

    execute("update dead_letter set replayed_at = now() where key = '" + key + "'");

    awaited(now -> assertThat(now.value("dead_letters_waiting")).isLessThan(parked));
  }

  @Test
  void what_was_done_is_counted_when_it_has_committed_and_only_then() {
    QuarkusTransaction.requiringNew().run(() -> done.fire(new Done("test.things")));
    QuarkusTransaction.begin();
    done.fire(new Done("test.things"));
    QuarkusTransaction.rollback();

    assertThat(scrape().value("test_things_total")).isEqualTo(1);
  }

  @Test
  void each_metric_says_whose_it_is_and_the_pool_tells_of_itself() {
    var now = scrape();
    assertThat(now.samples())
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(sample.labels()).containsEntry("application", "kit-test"));
    assertThat(now.value("database_answers")).isEqualTo(1);
    assertThat(now.value("agroal_awaiting_count")).isZero();
    assertThat(now.value("agroal_active_count") + now.value("agroal_available_count")).isPositive();
  }

  private static double sent(Scrape scrape) {
    double sent = scrape.value("outbox_sent_events_total", "type", NoteWritten.TYPE);
    return Double.isNaN(sent) ? 0 : sent;
  }

  private static void awaited(ThrowingConsumer<Scrape> holds) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> holds.accept(scrape()));
  }

  private static Scrape scrape() {
    return Scrape.read(given().accept("text/plain").get("/q/metrics").asString());
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

package org.socialvalue.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.kit.app.NoteHeard;
import org.socialvalue.kit.app.NoteWritten;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.Tokens;

@KitTest
class InboxIT {

  @Inject AgroalDataSource database;
  @Inject NoteHeard heard;
  @Inject DeadLetters letters;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void what_is_written_is_heard_once_and_in_order() {
    var at = write("first");
    change(at, "second");
    change(at, "third");
    awaitHeard(idOf(at), "first", "second", "third");
  }

  @Test
  void an_event_that_comes_twice_is_worked_once() throws Exception {
    var note = UUID.randomUUID();
    var event = UUID.randomUUID();
    send(note, event, "hello");
    send(note, event, "hello");
    send(note, UUID.randomUUID(), "after");
    awaitHeard(note, "hello", "after");
  }

  @Test
  void poison_is_parked_with_what_follows_it_and_can_be_replayed() throws Exception {
    // Given
    var sick = UUID.randomUUID();
    var well = UUID.randomUUID();

    // When
    send(sick, UUID.randomUUID(), "before");
    send(sick, UUID.randomUUID(), "poison");
    send(sick, UUID.randomUUID(), "after");
    send(well, UUID.randomUUID(), "unharmed");

    // Then others go on, and the sick key waits in order
    awaitHeard(well, "unharmed");
    await().atMost(Duration.ofSeconds(20)).until(() -> parked(sick).size() == 2);
    assertThat(heardOf(sick)).containsExactly("before");

    // When it is cured and replayed
    heard.cure();
    asOperator()
        .post("/v1/dead-letters/" + parked(sick).getFirst() + "/replay")
        .then()
        .statusCode(200);

    // Then
    assertThat(heardOf(sick)).containsExactly("before", "poison", "after");
    assertThat(parked(sick)).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_parked_too() throws Exception {
    var key = UUID.randomUUID();
    try (var producer = producer()) {
      producer.send(new ProducerRecord<>("tender.events.v1", key.toString(), bytes("?"))).get();
      producer.send(new ProducerRecord<>("tender.events.v1", key.toString(), null)).get();
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> parked(key).size() == 2);
  }

  @Test
  void where_one_event_was_parked_another_may_stand_in_a_topic_that_was_made_anew() {
    var key = UUID.randomUUID();
    letters.parkNow("inbox-it", at(7, key, "one"), "for a test");
    letters.parkNow("inbox-it", at(7, key, "one"), "for a test");
    letters.parkNow("inbox-it", at(7, key, "another"), "for a test");
    assertThat(parked(key)).hasSize(2);
  }

  private static Incoming at(long offset, UUID key, String payload) {
    return new Incoming("made.anew", 0, offset, key.toString(), Map.of(), bytes(payload));
  }

  @Test
  void what_was_worked_and_comes_again_does_not_wait_behind_what_is_parked() throws Exception {
    var sick = UUID.randomUUID();
    var worked = UUID.randomUUID();
    send(sick, worked, "before");
    awaitHeard(sick, "before");
    letters.parkNow("kit-test", at(1_000_000, sick, "?"), "for a test");

    send(sick, worked, "before");
    send(sick, UUID.randomUUID(), "after");

    await().atMost(Duration.ofSeconds(20)).until(() -> parked(sick).size() > 1);
    assertThat(parked(sick)).hasSize(2);
    assertThat(heardOf(sick)).containsExactly("before");
  }

  @Test
  void the_trace_of_a_request_goes_with_its_event() throws Exception {
    var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    var at =
        asCommissioner()
            .header("traceparent", trace)
            .body("{\"text\":\"traced\"}")
            .post("/v1/notes")
            .header("Location");
    assertThat(texts("select traceparent from outbox where aggregate_id = ?", idOf(at)))
        .containsExactly(trace);
  }

  private void awaitHeard(UUID note, String... texts) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(heardOf(note)).containsExactly(texts));
  }

  private List<String> heardOf(UUID note) throws SQLException {
    return texts("select text from heard where note_id = ? order by seq", note);
  }

  private List<String> parked(UUID key) {
    return asOperator()
        .get("/v1/dead-letters?limit=500")
        .jsonPath()
        .getList("items.findAll { it.key == '" + key + "' }.id");
  }

  private List<String> texts(String query, UUID id) throws SQLException {
    try (var connection = database.getConnection();
        var ask = connection.prepareStatement(query)) {
      ask.setObject(1, id);
      var rows = ask.executeQuery();
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private void send(UUID note, UUID event, String text) throws Exception {
    var payload = bytes(Json.write(new NoteWritten(note, text)));
    var sent = new ProducerRecord<>("tender.events.v1", note.toString(), payload);
    Map.of(
            "ce_id",
            event.toString(),
            "ce_type",
            NoteWritten.TYPE,
            "ce_subject",
            note.toString(),
            "ce_time",
            "2026-11-22T10:00:00Z",
            "ce_aggregateversion",
            "1")
        .forEach((name, value) -> sent.headers().add(name, bytes(value)));
    try (var producer = producer()) {
      producer.send(sent).get();
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrapServers),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static UUID idOf(String location) {
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private static String write(String text) {
    return asCommissioner()
        .body("{\"text\":\"" + text + "\"}")
        .post("/v1/notes")
        .header("Location");
  }

  private static void change(String at, String text) {
    var tag = asCommissioner().get(at).header("ETag");
    asCommissioner().header("If-Match", tag).body("{\"text\":\"" + text + "\"}").put(at);
  }

  private static io.restassured.specification.RequestSpecification asCommissioner() {
    return given()
        .header("Authorization", "Bearer " + Tokens.of("amara", "wealdshire", "commissioner"))
        .contentType(ContentType.JSON);
  }

  private static io.restassured.specification.RequestSpecification asOperator() {
    return given().header("Authorization", "Bearer " + Tokens.of("otto", "wealdshire", "operator"));
  }
}

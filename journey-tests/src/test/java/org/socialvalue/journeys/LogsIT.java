package org.socialvalue.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.BidScored;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.local.Service;
import org.socialvalue.local.demo.Agreeing;
import org.socialvalue.local.demo.Answer;
import org.socialvalue.local.demo.Bidding;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.testing.Tokens;

/**
 * Whatever is sent, and whatever goes wrong with it, no log of a service tells it. Late among the
 * journeys, since what it plants on the topics stays there.
 */
@Order(Integer.MAX_VALUE - 1)
class LogsIT {

  /** Stands in everything that is sent here, with a word behind it for where. */
  private static final String PLANTED = "pomegranate7q-";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Narrator QUIET =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));

  private static Story story;

  @BeforeAll
  static void tellTheStory() {
    story = Story.ofTheDemo();
  }

  @Test
  void neither_what_is_taken_nor_what_is_refused_is_told() {
    var tender = HalfWay.of(story.cast(), "Logged", Duration.ofMinutes(10)).tender();

    // A bid and a story that are taken
    var bids = new Bidding(story.cast(), QUIET);
    var bid = Script.page("bid-weald", Map.of("jobs", bids.requirementOf(tender)));
    ((ObjectNode) bid.at("/answers/0/parts/0")).put("text", PLANTED + "bid");
    bids.submit(tender, "weald", bid);
    tellStory(PLANTED + "story").done();

    // Bodies that can't be read, or not as what they should be; what stands in a question
    for (var body :
        List.of(
            "{\"title\": \"" + PLANTED + "broken",
            "{\"" + PLANTED + "field\": 1}",
            "{\"title\": {\"" + PLANTED + "object\": 1}}",
            "[\"" + PLANTED + "list\"]")) {
      assertThat(post(TENDER, "/v1/projects", "amara", body)).isEqualTo(400);
      assertThat(post(TENDER, "/v1/webhooks", "ben", body)).isEqualTo(400);
      var bidding = "/v1/competitions/" + tender + "/bids";
      assertThat(post(EVALUATION, bidding, "olive", body)).isEqualTo(400);
      var stories = "/v1/contracts/" + story.contract() + "/stories";
      assertThat(post(MONITORING, stories, "olive", body)).isEqualTo(400);
    }
    for (var service : Service.values()) {
      assertThat(get(service, "/v1/rules?x=" + PLANTED + "query", "")).isIn(200, 400);
      assertThat(get(service, "/" + PLANTED + "path", "")).isIn(401, 404);
      assertThat(get(service, "/v1/dead-letters", PLANTED + "token.b.c")).isEqualTo(401);
    }

    assertNothingTold();
  }

  @Test
  void events_that_cannot_be_worked_are_told_without_what_they_say() throws Exception {
    var key = UUID.randomUUID();
    try {
      send("tender.events.v1", TenderPublished.TYPE, key);
      send("evaluation.events.v1", ContractAwarded.TYPE, key);
      send("evaluation.events.v1", BidScored.TYPE, key);
      send("contract.events.v1", "org.socialvalue." + PLANTED + "type", key);
      for (var service : List.of(EVALUATION, MONITORING)) {
        await().atMost(Duration.ofSeconds(60)).until(() -> parked(service, key));
      }
      assertThat(logs()).contains("event=not-worked");
    } finally {
      for (var service : List.of("tender", "evaluation", "monitoring")) {
        forget(service, key);
      }
    }
    assertNothingTold();
  }

  @Test
  void our_own_mistakes_are_told_without_what_was_sent() {
    var stack = Running.stack();
    stack.stopPostgres();
    try {
      var lost = Script.page("story", Map.of("commitment", UUID.randomUUID(), "given", true));
      lost.put("text", PLANTED + "lost");
      var stories = "/v1/contracts/" + story.contract() + "/stories";
      assertThat(post(MONITORING, stories, "olive", lost.toString())).isGreaterThanOrEqualTo(500);
      var project = Script.page("project", Map.of("title", PLANTED, "begunOn", "2026-01-01"));
      assertThat(post(TENDER, "/v1/projects", "amara", project.toString()))
          .isGreaterThanOrEqualTo(500);
    } finally {
      stack.startPostgres();
    }
    for (var service : Service.values()) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Health.of(stack.addresses().of(service), "ready").status() == 200);
    }
    assertThat(logs()).containsPattern("event=(unexpected|database-away)");
    assertNothingTold();
  }

  private static Answer tellStory(String words) {
    var told = Script.page("story", Map.of("commitment", commitment(), "given", true));
    told.put("text", words);
    return story
        .cast()
        .as("olive")
        .post(MONITORING, "/v1/contracts/" + story.contract() + "/stories", told);
  }

  /** One that is told by stories. */
  private static String commitment() {
    for (var one : new Agreeing(story.cast(), QUIET).commitments(story.contract())) {
      if (one.path("state").asText().equals("STORY")) {
        return one.path("id").asText();
      }
    }
    throw new IllegalStateException("no commitment is told by stories");
  }

  private static void send(String topic, String type, UUID key) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", Running.stack().addresses().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      var event =
          new ProducerRecord<>(
              topic, key.toString(), "{\"note\": \"" + PLANTED + "event\", \"" + PLANTED);
      Map.of(
              "ce_id",
              UUID.randomUUID().toString(),
              "ce_type",
              type,
              "ce_subject",
              PLANTED + "subject",
              "ce_time",
              "2026-11-22T10:00:00Z",
              "ce_aggregateversion",
              "1")
          .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
      producer.send(event).get();
    }
  }

  private static boolean parked(Service service, UUID key) {
    return story
        .cast()
        .as("otto")
        .get(service, "/v1/dead-letters?limit=500")
        .body()
        .toString()
        .contains(key.toString());
  }

  /** Nobody is to find what was parked here. */
  private static void forget(String database, UUID key) throws SQLException {
    var url =
        "jdbc:postgresql://localhost:"
            + Running.stack().addresses().postgresPort()
            + "/"
            + database;
    try (var connection = DriverManager.getConnection(url, database + "_app", database + "_app");
        var forget =
            connection.prepareStatement(
                "update dead_letter set replayed_at = now() where key = ?")) {
      forget.setString(1, key.toString());
      forget.executeUpdate();
    }
  }

  private static int post(Service service, String path, String user, String body) {
    return send(
        HttpRequest.newBuilder(at(service, path))
            .header("Authorization", "Bearer " + token(user))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static int get(Service service, String path, String token) {
    var request =
        HttpRequest.newBuilder(at(service, path)).header("traceparent", PLANTED + "trace");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.GET().build());
  }

  private static URI at(Service service, String path) {
    return URI.create(Running.stack().addresses().of(service) + path);
  }

  private static int send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String token(String user) {
    return Tokens.from(Running.stack().addresses().issuer()).token(user);
  }

  /** Tokens begin as all JSON Web Tokens do. */
  private static void assertNothingTold() {
    assertThat(logs()).contains("event=").doesNotContain(PLANTED, "eyJ");
  }

  /** All that the three have written. */
  private static String logs() {
    var all = new StringBuilder();
    for (var service : Service.values()) {
      try {
        var file = Running.stack().config().logs().resolve(service.module() + ".log");
        all.append(Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }
}

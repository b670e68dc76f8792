package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;

@EvaluationTest
class CompetitionIT {

  @Inject Walk walk;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void aPublishedTenderBeginsACompetitionOnceHoweverOftenItsEventComes() throws Exception {
    var tender = homecare().published();
    var event = event(tender, Ids.next());

    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(event).get();
      producer.send(event).get();
      producer.send(event(tender, Ids.next())).get();
    }

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as("ben")
                    .get("/v1/competitions/" + tender.tenderId())
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("phase", equalTo("OPEN_FOR_BIDS"))
                    .body("tender.lots.size()", equalTo(2)));
  }

  private static ProducerRecord<String, byte[]> event(TenderPublished tender, UUID id) {
    var key = tender.tenderId().toString();
    var event =
        new ProducerRecord<>(
            "tender.events.v1", key, Json.write(tender).getBytes(StandardCharsets.UTF_8));
    Map.of(
            "content-type", "application/json",
            "ce_specversion", "1.0",
            "ce_id", id.toString(),
            "ce_type", TenderPublished.TYPE,
            "ce_source", "/tender-service",
            "ce_subject", key,
            "ce_time", "2026-11-22T09:00:00Z",
            "ce_aggregateversion", "1",
            "ce_partitionkey", key)
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return event;
  }

  @Test
  void theAuthoritySeesItsOwnAndAnotherAuthorityNone() {
    var tender = walk.begin(homecare());
    var path = "/v1/competitions/" + tender.tenderId();

    as("amara").get(path).then().statusCode(200).body("authority", equalTo("wealdshire"));
    as("nia").get(path).then().statusCode(404).contentType("application/problem+json");
    as("nia")
        .get("/v1/competitions?limit=500")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(tender.tenderId().toString())));
  }

  @Test
  void aProviderSeesWhatCanStillBeBidForAndWhatItHasBidFor() {
    var open = walk.begin(homecare());
    var closed = walk.begin(homecare());
    var closedWithBid = walk.begin(homecare());
    walk.submit(
        "olive", closedWithBid, TestBids.bidFor(closedWithBid).priced("LOT-1", "1").whole());
    walk.close(closed);
    walk.close(closedWithBid);

    var seen = as("olive").get("/v1/competitions?limit=500").jsonPath().getList("items.id");

    assertThat(seen)
        .contains(open.tenderId().toString(), closedWithBid.tenderId().toString())
        .doesNotContain(closed.tenderId().toString());
  }

  @Test
  void listsComeInPagesThatLinkToTheNext() {
    walk.begin(homecare());
    walk.begin(homecare());

    var first = as("ben").get("/v1/competitions?limit=1");

    assertThat(first.header("Link")).contains("rel=\"next\"").contains("limit=1");
    var second = as("ben").get("/v1/competitions?limit=1&after=" + first.path("next"));
    assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
    as("ben").get("/v1/competitions?limit=501").then().statusCode(400);
  }

  @Test
  void competitionsAreFoundByWordsPhaseAndDeadlineInEachOrder() {
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    var due = Instant.parse("2031-01-05T12:00:00Z");
    var later = titled("Befriending walks " + word, due.plusSeconds(60));
    var sooner = titled("Aids at home " + word, due);
    var closed = titled("Closed " + word, Instant.now().plusSeconds(3600));
    walk.close(closed);
    var all = "/v1/competitions?limit=500&q=" + word;

    assertThat(ids("ben", all)).containsExactly(id(later), id(sooner), id(closed));
    assertThat(ids("ben", all + "&sort=-createdAt"))
        .containsExactly(id(closed), id(sooner), id(later));
    assertThat(ids("ben", all + "&sort=title")).containsExactly(id(sooner), id(later), id(closed));
    assertThat(ids("ben", all + "&sort=-bidsDueBy"))
        .containsExactly(id(later), id(sooner), id(closed));
    assertThat(ids("ben", all + " walking")).containsExactly(id(later));
    assertThat(ids("ben", all + "&phase=OPEN_FOR_BIDS")).containsExactly(id(later), id(sooner));
    assertThat(ids("ben", all + "&phase=AWAITING_OPENING")).containsExactly(id(closed));
    assertThat(ids("ben", all + "&phase=OPENED")).isEmpty();
    assertThat(ids("ben", all + "&phase=CANCELLED")).isEmpty();
    assertThat(ids("ben", all + "&phase=ABANDONED")).isEmpty();
    assertThat(ids("ben", all + "&bidsDueAfter=" + due)).containsExactly(id(later));
    assertThat(ids("ben", all + "&bidsDueBefore=" + due)).containsExactly(id(closed));
    assertThat(ids("olive", all)).containsExactly(id(later), id(sooner));
    assertThat(ids("nia", all)).isEmpty();
    as("ben")
        .get("/v1/competitions?sort=price&limit=0")
        .then()
        .statusCode(400)
        .body("faults.pointer", hasItem("sort"))
        .body("faults.pointer", hasItem("limit"));
  }

  private TenderPublished titled(String title, Instant due) {
    return walk.begin(
        homecare().dueBy(due).changed(tender -> tender.putObject("title").put("en", title)));
  }

  private static String id(TenderPublished tender) {
    return tender.tenderId().toString();
  }

  private static List<String> ids(String user, String path) {
    return as(user).get(path).then().statusCode(200).extract().jsonPath().getList("items.id");
  }
}

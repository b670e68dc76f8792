package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class PublishingIT {

  @Inject EntityManager db;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void aTenderThatKeepsEveryRuleGoesOutOnceAndStaysAsItIs() {
    // Given
    var commission = Commission.started();
    var tender = commission.publishable();
    var ben = Api.as("ben");
    var path = "/v1/tenders/" + tender;
    var check = ben.post(path + "/publication?validateOnly=true", "{}");
    assertThat(json(check).path("publishable").booleanValue()).as(check.asString()).isTrue();

    // When
    var answer = ben.post(path + "/publication", etag(ben.get(path)), "{}");

    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(json(answer).path("status").textValue()).isEqualTo("PUBLISHED");
    assertThat(etag(ben.get(path))).isEqualTo(etag(answer));
    assertThat(rowsInOutbox(tender)).isEqualTo(1);
    assertThat(stage(commission)).isEqualTo("DO");

    var event = theEvent(tender);
    assertThat(header(event, "ce_type")).isEqualTo(TenderPublished.TYPE);
    assertThat(header(event, "ce_subject")).isEqualTo(tender);
    assertThat(faults(event.value())).isEmpty();
    var published = Json.read(event.value(), TenderPublished.class);
    assertThat(published.requirements()).singleElement().matches(r -> r.scored());
    assertThat(published.areas())
        .extracting(area -> area.code())
        .containsExactly(
            "wealdshire", "north-weald", "ashcombe", "millbrook", "south-weald", "saltmarsh");
    assertThat(Json.canonical(published)).isEqualTo(Json.canonical(json(answer).path("published")));

    // and nothing of it changes any more
    assertThat(ben.post(path + "/publication", etag(answer), "{}").statusCode()).isEqualTo(409);
    assertThat(
            ben.put(path, etag(answer), Commission.tender("00000000-0000-7000-8000-000000000000"))
                .statusCode())
        .isEqualTo(409);
    var project = "/v1/projects/" + commission.project;
    assertThat(
            commission
                .amara
                .put(
                    project + "/route",
                    etag(commission.amara.get(project)),
                    "{\"decision\": \"MAKE\", \"reason\": \"Second thoughts\"}")
                .statusCode())
        .isEqualTo(409);
    assertThat(rowsInOutbox(tender)).isEqualTo(1);
  }

  @Test
  void aDraftWithManyFaultsHearsOfAllOfThemEachWithSourceAndBasis() {
    // Given
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var jobs = commission.outcome(Commission.jobs());
    commission.decide(jobs, Commission.specified(held));
    var content = Commission.tender(jobs);
    ((ObjectNode) content.at("/awardModel")).put("priceWeight", 31).put("socialValueWeight", 8);
    ((ArrayNode) content.at("/questions/2/parts")).remove(4);
    ((ArrayNode) content.at("/lots")).remove(1);
    content.put("bidsDueBy", "2020-01-01T00:00:00Z").remove("longerTermConsidered");
    var tender = commission.draft(content);
    var path = "/v1/tenders/" + tender;

    // When
    var check = commission.amara.post(path + "/publication?validateOnly=true", "{}");

    // Then
    Commission.ok(check);
    assertThat(json(check).path("publishable").booleanValue()).isFalse();
    assertThat(codes(json(check)))
        .contains(
            "TENDER_COMPLETE",
            "STAGE_OPEN",
            "AT_RISK",
            "DATA_PACK",
            "FIVE_DIMENSIONS",
            "CONSIDERATION_RECORDED",
            "APPLIES_TO_ALL",
            "ROUTE",
            "VOICES_HEARD",
            "LOTS_OR_REASON",
            "WEIGHTS_SUM",
            "SV_SHARE",
            "OPEN_QUESTION_ASKS",
            "LONGER_TERM",
            "SCORABLE");
    assertThat(findings(json(check)))
        .allSatisfy(
            finding -> {
              assertThat(finding.path("source").textValue()).isNotBlank();
              assertThat(finding.path("basis").textValue()).isNotBlank();
              assertThat(finding.path("subject").isTextual()).isTrue();
            });

    // and publishing is refused with the same, but for what is only computed or recorded
    var refused =
        commission.amara.post(path + "/publication", etag(commission.amara.get(path)), "{}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(codes(json(refused)))
        .containsExactlyElementsOf(
            codes(json(check)).stream()
                .filter(code -> !List.of("SCORABLE", "SIX_PRINCIPLES").contains(code))
                .toList());
    assertThat(rowsInOutbox(tender)).isZero();
  }

  @Test
  void adviceIsGoneAgainstOnlyWithAReason() {
    // Given
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    commission.considered().inPlan();
    var jobs = commission.outcome(Commission.jobs());
    commission.decide(jobs, Commission.specified(held));
    var path = "/v1/tenders/" + commission.draft(Commission.tender(jobs));
    var amara = commission.amara;

    // When
    var plainly = amara.post(path + "/publication", etag(amara.get(path)), "{}");
    var withReason =
        amara.post(
            path + "/publication",
            etag(amara.get(path)),
            """
            {"acknowledgements": [{"code": "VOICES_HEARD",
                                   "reason": "The others are asked before the contract starts"}]}""");

    // Then
    assertThat(plainly.statusCode()).isEqualTo(409);
    assertThat(codes(json(plainly))).containsOnly("VOICES_HEARD");
    assertThat(withReason.statusCode()).as(withReason.asString()).isEqualTo(200);
    assertThat(json(withReason).at("/acknowledgements/0/code").textValue())
        .isEqualTo("VOICES_HEARD");
  }

  @Test
  void whatIsWrongInItselfIsRefusedAtOnceFaultByFault() {
    // Given
    var commission = Commission.started();
    var content = Commission.tender("00000000-0000-7000-8000-000000000000");
    ((ObjectNode) content.at("/lots/1")).put("id", "LOT-1");
    ((ArrayNode) content.at("/lots/0/areas")).add("atlantis");
    ((ObjectNode) content.at("/awardModel/scale")).put("min", 5);
    ((ObjectNode) content.at("/contractTerms")).put("firstReviewOn", "2099-01-01");
    ((ObjectNode) content.at("/requirements/0")).put("questionId", "S9");

    // When
    var answer = commission.amara.post("/v1/projects/" + commission.project + "/tenders", content);

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(faultPointers(answer.asString()))
        .containsExactlyInAnyOrder(
            "/lots/1/id",
            "/lots/0/areas/2",
            "/awardModel/scale/max",
            "/awardModel/scale/descriptors/0/mark",
            "/awardModel/scale/descriptors/1/mark",
            "/awardModel/scale/descriptors/2/mark",
            "/awardModel/scale/descriptors/3/mark",
            "/awardModel/scale/descriptors/4/mark",
            "/contractTerms/firstReviewOn",
            "/requirements/0/questionId",
            "/requirements/0/outcomeId");
  }

  @Test
  void whatIsMissingDeepInTheContentIsNamed() {
    var commission = Commission.started();
    var content = Commission.tender("00000000-0000-7000-8000-000000000000");
    ((ObjectNode) content.at("/lots/1")).remove("value");
    ((ObjectNode) content.at("/questions/0/text")).put("en", " ");

    var answer = commission.amara.post("/v1/projects/" + commission.project + "/tenders", content);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(faultPointers(answer.asString()))
        .containsExactlyInAnyOrder("/lots/1/value", "/questions/0/text/en");
  }

  @Test
  void aPublishedTenderIsForEverybodyAndADraftForItsAuthorityOnly() {
    // Given
    var commission = Commission.started();
    var tender = commission.publishable();
    var path = "/v1/tenders/" + tender;
    var olive = Api.as("olive");
    assertThat(olive.get(path).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get(path).statusCode()).isEqualTo(404);
    assertThat(Api.as("esme").get(path).statusCode()).isEqualTo(404);
    assertThat(inList(olive, tender)).isFalse();
    assertThat(inList(commission.amara, tender)).isTrue();

    // When
    Commission.ok(
        commission.amara.post(path + "/publication", etag(commission.amara.get(path)), "{}"));

    // Then
    var read = olive.get(path);
    Commission.ok(read);
    assertThat(json(read).path("published").path("title").path("cy").textValue())
        .isEqualTo("Gofal cartref i bobl hŷn");
    assertThat(json(read).path("content").isNull()).isTrue();
    assertThat(inList(olive, tender)).isTrue();
    assertThat(olive.post(path + "/publication", etag(read), "{}").statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").post(path + "/publication", etag(read), "{}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void publishingNamesTheVersionThatWasRead() {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.publishable();

    var without = commission.amara.post(path + "/publication", "{}");
    var stale = commission.amara.post(path + "/publication", "\"99\"", "{}");

    assertThat(without.statusCode()).isEqualTo(428);
    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @Test
  void twoWhoPublishAtOncePublishOnce() throws Exception {
    var commission = Commission.started();
    var tender = commission.publishable();
    var path = "/v1/tenders/" + tender;
    var etag = etag(commission.amara.get(path));
    try (var pool = Executors.newFixedThreadPool(6)) {
      var calls =
          Stream.generate(
                  () ->
                      pool.submit(
                          () ->
                              commission
                                  .amara
                                  .post(path + "/publication", etag, "{}")
                                  .statusCode()))
              .limit(6)
              .toList();
      var statuses = new ArrayList<Integer>();
      for (var call : calls) {
        statuses.add(call.get());
      }
      assertThat(statuses).containsOnlyOnce(200);
      assertThat(statuses).containsOnly(200, 412);
    }
    assertThat(rowsInOutbox(tender)).isEqualTo(1);
  }

  private boolean inList(Api api, String tender) {
    var after = "";
    while (true) {
      var page = json(api.get("/v1/tenders?limit=2" + after));
      for (var item : page.path("items")) {
        if (item.path("id").textValue().equals(tender)) {
          return true;
        }
      }
      if (page.path("next").isNull()) {
        return false;
      }
      after = "&after=" + page.path("next").textValue();
    }
  }

  private static String stage(Commission commission) {
    return json(commission.amara.get("/v1/projects/" + commission.project))
        .path("stage")
        .textValue();
  }

  private long rowsInOutbox(String tender) {
    return ((Number)
            db.createNativeQuery("select count(*) from outbox where aggregate_id = :id")
                .setParameter("id", UUID.fromString(tender))
                .getSingleResult())
        .longValue();
  }

  private ConsumerRecord<String, String> theEvent(String tender) {
    var found = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor("tender.events.v1").stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        record -> {
                          if (tender.equals(record.key())) {
                            found.add(record);
                          }
                        });
                return !found.isEmpty();
              });
    }
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static List<String> faults(String event) {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:schemas/tender-published.v1.json"));
    return schema.validate(Api.read(event)).stream().map(Object::toString).toList();
  }

  private static List<JsonNode> findings(JsonNode answer) {
    return StreamSupport.stream(answer.path("findings").spliterator(), false).toList();
  }

  private static List<String> codes(JsonNode answer) {
    return findings(answer).stream().map(finding -> finding.path("code").textValue()).toList();
  }

  private static List<String> faultPointers(String problem) {
    return StreamSupport.stream(Api.read(problem).path("faults").spliterator(), false)
        .map(fault -> fault.path("pointer").textValue())
        .toList();
  }
}

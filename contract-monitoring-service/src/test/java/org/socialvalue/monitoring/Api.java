package org.socialvalue.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.Tokens;

/** The service as its callers use it. */
public final class Api {

  public static final String MANAGER = "cora";
  public static final String PROVIDER = "olive";
  public static final String VERIFIER = "vera";

  private Api() {}

  public static RequestSpecification as(String user) {
    return given()
        .header("Authorization", "Bearer " + Tokens.of(user))
        .contentType(ContentType.JSON);
  }

  /** Tells of an award as evaluation does and waits until its contract is drafted. */
  public static String drafted(ContractAwarded award) {
    tell(award, UUID.randomUUID());
    return await().atMost(Duration.ofSeconds(20)).until(() -> contractOf(award), id -> id != null);
  }

  public static String contractOf(ContractAwarded award) {
    return as("cora")
        .get("/v1/contracts?limit=500")
        .jsonPath()
        .getString("items.find { it.awardId == '" + award.awardId() + "' }?.id");
  }

  public static void tell(ContractAwarded award, UUID eventId) {
    var record =
        new ProducerRecord<>(
            "evaluation.events.v1", award.competitionId().toString(), bytes(Json.write(award)));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", eventId.toString(),
            "ce_type", ContractAwarded.TYPE,
            "ce_source", "evaluation-service",
            "ce_subject", award.competitionId().toString(),
            "ce_time", "2026-11-22T10:00:00Z",
            "ce_aggregateversion", "7",
            "content-type", "application/json")
        .forEach((name, value) -> record.headers().add(name, bytes(value)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Drafted, agreed by both sides and started. */
  public static String running(ContractAwarded award) {
    var contract = drafted(award);
    agreeAll(contract);
    activate(contract).statusCode(200);
    return contract;
  }

  public static void agreeAll(String contract) {
    for (var kpi : kpis(contract)) {
      change(MANAGER, "/v1/kpis/" + kpi, "/agreement", "").statusCode(200);
      change(PROVIDER, "/v1/kpis/" + kpi, "/agreement", "").statusCode(200);
    }
  }

  public static ValidatableResponse activate(String contract) {
    return change(
        MANAGER,
        "/v1/contracts/" + contract,
        "/activation",
        """
        {"acknowledgements": [{"code": "OUTCOME_MEASURED", "reason": "a test"}]}""");
  }

  /** Posts to something under a resource, with the version that it has now. */
  public static ValidatableResponse change(String user, String resource, String act, String body) {
    var tag = as(user).get(resource).header("ETag");
    assertThat(tag).as("ETag of %s", resource).isNotNull();
    var request = as(user).header("If-Match", tag);
    return (body.isEmpty() ? request : request.body(body)).post(resource + act).then();
  }

  public static List<String> kpis(String contract) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/kpis")
        .jsonPath()
        .getList("findAll { it.stage != 'WITHDRAWN' }.id");
  }

  /** The KPI whose unit this is. */
  public static String kpi(String contract, String unit) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/kpis")
        .jsonPath()
        .getString("find { it.terms.unit == '" + unit + "' }.id");
  }

  /** The KPI of the commitment of this provenance. */
  public static String kpiOf(String contract, String provenance) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/kpis")
        .jsonPath()
        .getString("find { it.commitmentId == '" + commitment(contract, provenance) + "' }.id");
  }

  /** The commitment of this provenance. */
  public static String commitment(String contract, String provenance) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/commitments")
        .jsonPath()
        .getString("find { it.provenance == '" + provenance + "' }.id");
  }

  public static ValidatableResponse report(String kpi, LocalDate from, LocalDate to, String value) {
    return as(PROVIDER)
        .body(figure(from, to, value))
        .post("/v1/kpis/" + kpi + "/measurements")
        .then();
  }

  public static String figure(LocalDate from, LocalDate to, String value) {
    return """
    {"from": "%s", "to": "%s", "value": %s, "evidence": "payroll",
     "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}"""
        .formatted(from, to, value);
  }

  /** The verifier, proposed by the authority and accepted by the provider. */
  public static void verifier(String contract) {
    var at =
        as(MANAGER)
            .body(
                """
                {"person": "%s", "name": "Vera", "organisation": "Wealdshire",
                 "reason": "knows payrolls"}"""
                    .formatted(VERIFIER))
            .post("/v1/contracts/" + contract + "/verifiers")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    change(PROVIDER, at, "/acceptance", "").statusCode(200);
  }

  public static ValidatableResponse spend(
      String contract, LocalDate from, LocalDate to, String amount) {
    return as(MANAGER)
        .body("{\"from\": \"%s\", \"to\": \"%s\", \"amount\": %s}".formatted(from, to, amount))
        .post("/v1/contracts/" + contract + "/spend")
        .then();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

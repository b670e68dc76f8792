package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.competition.ReceivingTender;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.local.testing.Tokens;

/** Walks a competition through the API as its people would. */
@ApplicationScoped
public class Walk {

  static final List<String> PANEL = List.of("dev", "esme", "farid");

  private final ReceivingTender receiving;
  private final EntityManager db;

  Walk(ReceivingTender receiving, EntityManager db) {
    this.receiving = receiving;
    this.db = db;
  }

  static RequestSpecification as(String user) {
    return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
  }

  /** The tender is published. */
  TenderPublished begin(TestTenders tender) {
    var published = tender.published();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                receiving.handle(
                    new ReceivedEvent<>(
                        Ids.next(),
                        TenderPublished.TYPE,
                        published.tenderId().toString(),
                        Instant.now(),
                        1,
                        published)));
    return published;
  }

  /** A provider drafts and submits; the bid's id. */
  UUID submit(String user, TenderPublished tender, BidContent content) {
    var drafted = draft(user, tender, content);
    submit(user, drafted).then().statusCode(201);
    return UUID.fromString(drafted.path("bidId"));
  }

  Response draft(String user, TenderPublished tender, BidContent content) {
    var drafted =
        as(user).body(Json.write(content)).post("/v1/competitions/" + tender.tenderId() + "/bids");
    drafted.then().statusCode(201);
    return drafted;
  }

  Response submit(String user, Response drafted) {
    return as(user)
        .header("If-Match", drafted.header("ETag"))
        .body("{}")
        .post("/v1/bids/" + drafted.path("bidId") + "/submission");
  }

  /** The deadline is now. */
  void close(TenderPublished tender) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        "update competition set bids_due_by = clock_timestamp() where id = :id")
                    .setParameter("id", tender.tenderId())
                    .executeUpdate());
  }

  /** Two officers open. */
  void open(TenderPublished tender) {
    close(tender);
    for (var officer : List.of("ben", "chloe")) {
      as(officer).post("/v1/competitions/" + tender.tenderId() + "/opening").then().statusCode(201);
    }
  }

  /** The panel is appointed, and declares that it has no conflicts. */
  void panel(TenderPublished tender) {
    appoint(tender);
    PANEL.forEach(user -> declare(user, tender, List.of()).then().statusCode(200));
  }

  void appoint(TenderPublished tender) {
    var members =
        PANEL.stream()
            .map(
                user ->
                    Map.of(
                        "userId",
                        user,
                        "name",
                        user,
                        "chair",
                        user.equals("dev"),
                        "livedExperience",
                        user.equals("farid")))
            .toList();
    as("ben")
        .body(Json.write(Map.of("members", members)))
        .put("/v1/competitions/" + tender.tenderId() + "/panel")
        .then()
        .statusCode(200);
  }

  Response declare(String user, TenderPublished tender, List<Map<String, String>> conflicts) {
    return as(user)
        .body(Json.write(Map.of("conflicts", conflicts)))
        .put("/v1/competitions/" + tender.tenderId() + "/panel/declarations/mine");
  }

  Response mark(String user, UUID bid, String question, int mark) {
    return as(user)
        .body(Json.write(Map.of("mark", mark, "reason", user + " finds it a " + mark)))
        .put("/v1/bids/" + bid + "/questions/" + question + "/scores/mine");
  }

  /** One evaluator marks every answer of a bid: Q1, Q2, SV1, SV2. */
  void marks(String user, UUID bid, int q1, int q2, int sv1, int sv2) {
    mark(user, bid, "Q1", q1).then().statusCode(200);
    mark(user, bid, "Q2", q2).then().statusCode(200);
    mark(user, bid, "SV1", sv1).then().statusCode(200);
    mark(user, bid, "SV2", sv2).then().statusCode(200);
  }

  Response handIn(String user, TenderPublished tender) {
    return as(user).post("/v1/competitions/" + tender.tenderId() + "/scores/submission");
  }

  void allHandIn(TenderPublished tender) {
    PANEL.forEach(user -> handIn(user, tender).then().statusCode(201));
  }

  Response propose(String user, UUID bid, String question, int mark, String reason) {
    return as(user)
        .body(Json.write(Map.of("mark", mark, "reason", reason)))
        .put(consensus(bid, question));
  }

  /** Agrees with what is proposed now. */
  Response agree(String user, UUID bid, String question) {
    return position(user, bid, question, "{\"agrees\":true}");
  }

  Response position(String user, UUID bid, String question, String body) {
    return as(user)
        .header("If-Match", as(user).get(consensus(bid, question)).header("ETag"))
        .body(body)
        .put(consensus(bid, question) + "/positions/mine");
  }

  static String consensus(UUID bid, String question) {
    return "/v1/bids/" + bid + "/questions/" + question + "/consensus";
  }

  Response rank(TenderPublished tender) {
    return as("ben").post("/v1/competitions/" + tender.tenderId() + "/ranking");
  }

  /** One officer decides who gets a lot, another approves; the award's address. */
  String award(String competition, String lotId, UUID bid) {
    var decided =
        as("ben")
            .body(Json.write(Map.of("lotId", lotId, "bidId", bid, "reason", "First")))
            .post(competition + "/awards");
    decided.then().statusCode(201);
    var award = "/v1/awards/" + decided.path("id");
    as("chloe")
        .header("If-Match", decided.header("ETag"))
        .post(award + "/approval")
        .then()
        .statusCode(200);
    return award;
  }

  /** What waits or waited in the outbox for an aggregate: the payloads of a type. */
  List<String> events(UUID aggregate, String type) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db
                    .createNativeQuery(
                        "select payload from outbox where aggregate_id = :id and type = :type"
                            + " order by id",
                        String.class)
                    .setParameter("id", aggregate)
                    .setParameter("type", type)
                    .getResultList()
                    .stream()
                    .map(String.class::cast)
                    .toList());
  }

  /** All of a type that was ever given to the outbox. */
  String payloads(String type) {
    return payloadsWhere("type = :type", type);
  }

  /** All other that was ever given to the outbox. */
  String payloadsBut(String type) {
    return payloadsWhere("type <> :type", type);
  }

  private String payloadsWhere(String condition, String type) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    db.createNativeQuery(
                            "select coalesce(string_agg(payload, ' '), '') from outbox where "
                                + condition,
                            String.class)
                        .setParameter("type", type)
                        .getSingleResult());
  }

  /** A single number from the database. */
  long count(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> (Long) db.createNativeQuery(sql, Long.class).getSingleResult());
  }

  static void assertRefusedBy(String code, Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(409);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.<List<String>>path("findings.code")).contains(code);
  }
}

package org.socialvalue.evaluation;

import static org.socialvalue.evaluation.Walk.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.simulation.Requests;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

/**
 * A competition with something at each address, at a stage of its life. What a bid says is planted
 * in the bid of one provider.
 */
@ApplicationScoped
class Stage {

  /** Where things are: by the parameter of an address, or the list that an {@code id} is of. */
  record Places(Map<String, String> ids) {

    String at(String parameter) {
      return ids.getOrDefault(parameter, UUID.randomUUID().toString());
    }
  }

  private final Walk walk;

  Stage(Walk walk) {
    this.walk = walk;
  }

  /** Bids are in, the panel is called, nothing is opened. */
  Places sealed() {
    var scene = begun();
    scene.ids().put("aggregateId", scene.bid().toString());
    return places(scene);
  }

  /** Bids are opened; the panel, who are not told whose they are, marks them. */
  Places opened() {
    var scene = begun();
    open(scene);
    scene.ids().put("aggregateId", scene.ids().get("clarificationId"));
    return places(scene);
  }

  /** A lot is awarded, and everything that comes with an award is there. */
  Places awarded() {
    var scene = begun();
    open(scene);
    award(scene);
    scene.ids().put("aggregateId", scene.tender().tenderId().toString());
    return places(scene);
  }

  private record Scene(
      TenderPublished tender, UUID bid, List<UUID> others, Map<String, String> ids) {

    String at(String of) {
      return "/v1/competitions/" + tender.tenderId() + of;
    }

    void put(String parameter, Response made, String field) {
      made.then().statusCode(201);
      ids.put(parameter, made.path(field));
    }
  }

  private Places places(Scene scene) {
    var ids = scene.ids();
    ids.put("competitions", scene.tender().tenderId().toString());
    ids.put("bidId", scene.bid().toString());
    ids.put("questionId", "Q1");
    ids.put("lotId", "LOT-1");
    ids.put("version", "1");
    ids.put("number", "1");
    ids.put("code", "SEALED");
    scene.put(
        "simulations",
        as("amara").body(Json.write(Requests.drawn(10, 2, 1))).post("/v1/simulations"),
        "id");
    return new Places(ids);
  }

  private Scene begun() {
    var tender = walk.begin(TestTenders.homecare().nameless().standstill(8));
    var ids = new HashMap<String, String>();
    var bid = planted(tender, ids);
    var others = new ArrayList<UUID>();
    for (var user : List.of("blake", "wendy")) {
      var content = TestBids.bidFor(tender).priced("LOT-1", "1400000").whole();
      others.add(walk.submit(user, tender, content));
    }
    appoint(tender);
    return new Scene(tender, bid, others, ids);
  }

  private UUID planted(TenderPublished tender, Map<String, String> ids) {
    var content =
        TestBids.bidFor(tender)
            .named(Planted.NAME.words(), Supplier.Size.SMALL)
            .priced("LOT-1", Planted.PRICE.words())
            .whole();
    ObjectNode said = Json.mapper().valueToTree(content);
    said.putArray("partners")
        .addObject()
        .put("name", Planted.PARTNER.words())
        .put("role", "SUBCONTRACTOR")
        .put("size", "MICRO")
        .put("sector", "PRIVATE")
        .put("does", "lunches");
    var whole = said.toString().replace("What we do for rota", Planted.ANSWER.words());
    var drafted = walk.draft("olive", tender, Json.read(whole, BidContent.class));
    var at = "/v1/bids/" + drafted.path("bidId");
    var attached =
        as("olive")
            .contentType(ContentType.BINARY)
            .queryParam("fileName", Planted.FILE_NAME.words() + ".txt")
            .queryParam("kind", "ANSWER")
            .body(Planted.FILE.words().getBytes(StandardCharsets.UTF_8))
            .post(at + "/documents");
    attached.then().statusCode(201);
    ids.put("documentId", attached.path("documentId"));
    as("olive")
        .header("If-Match", attached.header("ETag"))
        .body("{}")
        .post(at + "/submission")
        .then()
        .statusCode(201);
    return UUID.fromString(drafted.path("bidId"));
  }

  private static void appoint(TenderPublished tender) {
    as("ben")
        .body(
            """
            {"members": [
              {"userId": "dev", "name": "dev", "chair": true, "livedExperience": false},
              {"userId": "esme", "name": "esme", "chair": false, "livedExperience": true},
              {"userId": "oona", "name": "oona", "chair": false, "livedExperience": false,
               "observer": true}]}""")
        .put("/v1/competitions/" + tender.tenderId() + "/panel")
        .then()
        .statusCode(200);
  }

  private void open(Scene scene) {
    walk.open(scene.tender());
    for (var part : List.of(Part.CHAIR, Part.EVALUATOR, Part.OBSERVER)) {
      part.asks()
          .contentType(ContentType.JSON)
          .body("{\"conflicts\": []}")
          .put(scene.at("/panel/declarations/mine"))
          .then()
          .statusCode(200);
    }
    as("dev")
        .body(Json.write(Map.of("mark", 4, "reason", Planted.MARK.words())))
        .put("/v1/bids/" + scene.bid() + "/questions/Q1/scores/mine")
        .then()
        .statusCode(200);
    scene.put("clarificationId", clarification(scene.bid()), "clarificationId");
    scene.put("droppedId", drop(scene, scene.others().removeLast()), "id");
  }

  private static Response clarification(UUID bid) {
    return as("ben").body(clarificationAsked()).post("/v1/bids/" + bid + "/clarifications");
  }

  private static String clarificationAsked() {
    return Json.write(
        Map.of(
            "question",
            "How far ahead does %s agree rotas with %s?"
                .formatted(Planted.NAME.words(), Planted.PARTNER.words()),
            "answerBy",
            Instant.now().plus(1, ChronoUnit.DAYS).toString()));
  }

  private void award(Scene scene) {
    markAll(scene);
    walk.rank(scene.tender()).then().statusCode(201);
    explainPrice(scene);
    var decided = as("ben").body(decision(scene)).post(scene.at("/awards"));
    scene.put("awards", decided, "id");
    as("chloe")
        .header("If-Match", decided.header("ETag"))
        .post("/v1/awards/" + decided.path("id") + "/approval")
        .then()
        .statusCode(200);
    scene.put(
        "challenges",
        as("blake")
            .body("{\"grounds\": \"misread\"}")
            .post("/v1/awards/" + decided.path("id") + "/challenges"),
        "id");
  }

  private void markAll(Scene scene) {
    var bids = new ArrayList<>(scene.others());
    bids.add(scene.bid());
    for (var user : List.of("dev", "esme")) {
      for (var bid : bids) {
        var planted = bid.equals(scene.bid()) && user.equals("dev");
        var reason = planted ? Planted.MARK.words() : "well said";
        int mark = bid.equals(scene.bid()) ? 5 : 3;
        for (var question : List.of("Q1", "Q2", "SV1", "SV2")) {
          var at = "/v1/bids/" + bid + "/questions/" + question + "/scores/mine";
          var before = as(user).get(at).header("ETag");
          var request = as(user).body(Json.write(Map.of("mark", mark, "reason", reason)));
          (before == null ? request : request.header("If-Match", before))
              .put(at)
              .then()
              .statusCode(200);
        }
      }
      walk.handIn(user, scene.tender()).then().statusCode(201);
    }
    walk.propose("dev", scene.bid(), "Q1", 5, "agreed").then().statusCode(200);
    walk.agree("esme", scene.bid(), "Q1").then().statusCode(200);
  }

  private static Response drop(Scene scene, UUID bid) {
    return as("ben").body(dropped(bid.toString())).post(scene.at("/dropped-bids"));
  }

  private static String dropped(String bid) {
    return Json.write(Map.of("bidId", bid, "kind", "WITHDRAWN", "reason", Planted.REASON.words()));
  }

  private static void explainPrice(Scene scene) {
    var asked = as("ben").body(priceAsked(scene.bid().toString())).post(scene.at("/price-queries"));
    scene.put("price-queries", asked, "id");
    var at = "/v1/price-queries/" + asked.path("id");
    var answered =
        as("olive")
            .header("If-Match", asked.header("ETag"))
            .body("{\"text\": \"rounds are short\"}")
            .put(at + "/answer");
    as("chloe")
        .header("If-Match", answered.header("ETag"))
        .body("{\"accepted\": true, \"reason\": \"so they are\"}")
        .post(at + "/conclusion")
        .then()
        .statusCode(200);
  }

  private static String priceAsked(String bid) {
    return Json.write(
        Map.of(
            "lotId",
            "LOT-1",
            "bidId",
            bid,
            "question",
            "How are wages paid?",
            "answerBy",
            LocalDate.now(ZoneOffset.UTC).plusDays(5)));
  }

  private static String decision(Scene scene) {
    return Json.write(
        Map.of("lotId", "LOT-1", "bidId", scene.bid(), "reason", "First by the ranking"));
  }

  /** A request that would do what an operation is for. */
  static String body(String operation, Part part, Places places) {
    return switch (operation) {
      case "declareInterests" -> "{\"conflicts\": []}";
      case "appointPanel" ->
          "{\"members\": [{\"userId\": \"dev\", \"name\": \"dev\", \"chair\": true,"
              + " \"livedExperience\": false}]}";
      case "askForClarification" -> clarificationAsked();
      case "answerBidClarification" -> "{\"answer\": \"a month\"}";
      case "askAboutPrice" -> priceAsked(places.at("bidId"));
      case "explainPrice" -> "{\"text\": \"by hand\"}";
      case "concludeOnPrice" -> "{\"accepted\": true, \"reason\": \"so it is\"}";
      case "challengeAward" ->
          part == Part.OFFICER || part == Part.NEIGHBOUR
              ? "{\"grounds\": \"misread\", \"challenger\": \"bluebird-cic\"}"
              : "{\"grounds\": \"misread\"}";
      case "resolveChallenge" -> "{\"outcome\": \"REJECTED\", \"reason\": \"it was not\"}";
      case "refuseAward", "abandonCompetition" -> "{\"reason\": \"thin\"}";
      case "decideAward" ->
          Json.write(Map.of("lotId", "LOT-1", "bidId", places.at("bidId"), "reason", "first"));
      case "dropBid" -> dropped(places.at("bidId"));
      case "scoreAnswer", "proposeConsensus" ->
          Json.write(Map.of("mark", BigDecimal.ONE, "reason", "thin"));
      case "takePosition" -> "{\"agrees\": true}";
      case "reopenMarks" ->
          "{\"scope\": \"HAND_IN\", \"evaluator\": \"esme\", \"reason\": \"something new\"}";
      case "beginSimulation" -> Json.write(Requests.drawn(10, 2, 1));
      default -> "{}";
    };
  }
}

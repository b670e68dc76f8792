package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class ProofIT {

  @Inject Walk walk;
  @Inject AsOwner owner;

  /** Each of what the place of a bid rests on, and the place itself. */
  private static final List<String> TAMPERING =
      List.of(
          "update score set mark = 0 where bid_id = '%s'",
          "update opened_bid set prices = jsonb_set(prices, '{0,price}', '1') where bid_id = '%s'",
          "update opened_bid set outside_questions = '[\"SV2\"]' where bid_id = '%s'",
          "update ranking_place set total = '1' where bid_id = '%s'",
          "update ranking_place set rank = 3 where bid_id = '%s'");

  private record Field(TenderPublished tender, UUID good, UUID cheap, UUID poor) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  private Field ranked() {
    var tender = walk.begin(homecare());
    var field =
        new Field(
            tender,
            walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "1000000").whole()),
            walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "800000").whole()),
            walk.submit("wendy", tender, bidFor(tender).priced("LOT-1", "1200000").whole()));
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, field.good(), 4, 4, 5, 5));
    PANEL.forEach(user -> walk.marks(user, field.cheap(), 4, 4, 2, 2));
    PANEL.forEach(user -> walk.marks(user, field.poor(), 3, 3, 0, 0));
    walk.allHandIn(tender);
    walk.rank(tender).then().statusCode(201);
    return field;
  }

  @Test
  void theProofsSayWhatTurnsTheWinnerAndWhatDoesNot() {
    var field = ranked();

    // Price 24 against 30, quality 48 each, social value 10 against 4: 82 each, quality is equal.
    var proofs = as("ada").get(field.path() + "/proofs");

    proofs
        .then()
        .statusCode(200)
        .body("lots[0].filed", nullValue())
        .body("lots[0].sha256", notNullValue())
        .body("lots[0].proof.reproduced", equalTo(true))
        .body("lots[0].proof.proxyFirewall.holds", equalTo(true))
        .body("lots[0].proof.first", hasSize(2))
        .body("lots[0].proof.coreFirst.socialValueAloneDecided", equalTo(true))
        .body("lots[0].proof.coreFirst.firstByCore", contains(field.cheap().toString()))
        .body("lots[0].proof.counterfactuals.losersRemoved", equalTo(1))
        .body("lots[0].proof.counterfactuals.nearestShifts", hasSize(0))
        .body("lots[0].proof.counterfactuals.withoutEvaluator", hasSize(3));
  }

  @Test
  void theyAreFiledWithTheAwardAndItsHashCanBeComputedByAnyone() throws SQLException {
    var field = ranked();
    drop(field, field.cheap());
    walk.award(field.path(), "LOT-1", field.good());

    var proofs = as("amara").get(field.path() + "/proofs");
    proofs
        .then()
        .statusCode(200)
        .body("rankingNumber", equalTo(2))
        .body("lots[0].filed.by", equalTo("chloe"))
        .body("lots[0].proof.first", contains(field.good().toString()))
        .body("lots[1].filed", nullValue());
    var tree = Json.read(proofs.asString(), com.fasterxml.jackson.databind.JsonNode.class);
    var filed = tree.path("lots").path(0);
    assertThat(Json.sha256(Json.canonical(filed.path("proof"))))
        .isEqualTo(filed.path("sha256").textValue());

    // What was filed is read: nothing of it is reckoned again, whatever it rests on was tampered
    // with.
    for (var tampering : TAMPERING) {
      assertThat(owner.change(tampering.formatted(field.good()))).as(tampering).isPositive();
      assertThat(as("amara").get(field.path() + "/proofs").<Object>path("lots[0]"))
          .as(tampering)
          .isEqualTo(proofs.path("lots[0]"));
    }
  }

  /** A ranking that was not filed yet is reckoned anew, and says so where that gives another. */
  @Test
  void theyTellWhereWhatTheRankingRestsOnOrItselfWasTamperedWith() throws SQLException {
    for (var tampering : TAMPERING) {
      var field = ranked();

      owner.change(tampering.formatted(field.good()));

      as("ada")
          .get(field.path() + "/proofs")
          .then()
          .statusCode(200)
          .body("lots[0].proof.reproduced", equalTo(false));
    }
  }

  /** What an award was approved by stays to be read when it is set aside and the marks change. */
  @Test
  void thoseOfARankingThatWasSupersededStayReadable() {
    var field = ranked();
    drop(field, field.cheap());
    var first = field.path() + "/proofs/versions/2";
    as("ada").get(first).then().statusCode(200).body("lots", hasSize(2));
    var award = walk.award(field.path(), "LOT-1", field.good());
    var filed = as("ada").get(first);
    var challenge = as("blake").body("{\"grounds\": \"misread\"}").post(award + "/challenges");
    as("chloe")
        .header("If-Match", challenge.header("ETag"))
        .body("{\"outcome\":\"UPHELD\",\"reason\":\"It was\"}")
        .post("/v1/challenges/" + challenge.path("id") + "/resolution")
        .then()
        .statusCode(200);
    drop(field, field.poor());

    as("ada").get(field.path() + "/proofs").then().body("rankingNumber", equalTo(3));
    as("ada")
        .get(first)
        .then()
        .statusCode(200)
        .body("rankingNumber", equalTo(2))
        .body("lots", hasSize(1))
        .body("lots[0]", equalTo(filed.path("lots[0]")))
        .body("lots[0].filed.by", equalTo("chloe"));
    as("ada").get(field.path() + "/proofs/versions/3").then().body("lots", hasSize(2));
    as("ada").get(field.path() + "/proofs/versions/4").then().statusCode(404);
    as("nia").get(first).then().statusCode(404);
    for (var user : List.of("olive", "dev")) {
      as(user).get(first).then().statusCode(403);
    }
  }

  private static void drop(Field field, UUID bid) {
    as("ben")
        .body(Json.write(Map.of("bidId", bid, "kind", "WITHDRAWN", "reason", "No staff")))
        .post(field.path() + "/dropped-bids")
        .then()
        .statusCode(201);
  }

  @Test
  void whoSeesTheProofs() {
    var field = ranked();

    as("olive").get(field.path() + "/proofs").then().statusCode(403);
    as("dev").get(field.path() + "/proofs").then().statusCode(403);
    as("nia").get(field.path() + "/proofs").then().statusCode(404);
    as("ben").get(field.path() + "/proofs").then().statusCode(200);
    as("ben").get("/v1/competitions/" + UUID.randomUUID() + "/proofs").then().statusCode(404);
  }

  @Test
  void everyFigureCanBeAskedWhy() {
    var field = ranked();
    var at = field.path() + "/ranking/lots/LOT-1";

    as("max")
        .get(at + "/bids/" + field.good())
        .then()
        .statusCode(200)
        .body("rankingNumber", equalTo(1))
        .body("figures.find { it.figure == 'price' }.exact", equalTo("24"))
        .body("figures.find { it.figure == 'price' }.stage", equalTo("COMPARISON"))
        .body("figures.find { it.figure == 'price' }.inputs[1].value", equalTo("800000"))
        .body("figures.find { it.figure == 'Q1' }.inputs[0].value", equalTo("4"))
        .body("figures.find { it.figure == 'total' }.exact", equalTo("82"))
        .body("entry.questions[0].reasons", hasSize(3));
    as("max").get(at + "/bids/" + UUID.randomUUID()).then().statusCode(404);
    as("nia").get(at + "/bids/" + field.good()).then().statusCode(404);
    as("olive").get(at + "/bids/" + field.good()).then().statusCode(403);
    as("max")
        .get(at + "/stages")
        .then()
        .statusCode(200)
        .body("name", contains("CORE", "SOCIAL_VALUE", "COMPARISON"))
        .body("[2].comparedWith", hasSize(3))
        .body("[0].comparedWith", hasSize(0));
  }

  /** Also of a bid that a gate put out, which has no price, total or place to be compared. */
  @Test
  void noFigureIsLeftOutAndEachSaysWhatItWasMadeOfAtWhichStageAndByWhichRule() {
    var tender = walk.begin(homecare());
    var good = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "900000").whole());
    var poor = walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "800000").whole());
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, good, 4, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, poor, 0, 0, 4, 4));
    walk.allHandIn(tender);
    walk.rank(tender).then().statusCode(201);
    var at = "/v1/competitions/" + tender.tenderId() + "/ranking/lots/LOT-1/bids/";

    for (var bid : List.of(good, poor)) {
      var told = as("ben").get(at + bid);
      var entry = told.<Map<String, Object>>path("entry");
      var figures = new ArrayList<String>(told.<List<String>>path("entry.questions.questionId"));
      figures.addAll(told.<List<String>>path("entry.sections.section"));
      if (entry.get("total") != null) {
        figures.addAll(List.of("total", "place"));
      }
      told.then()
          .body("figures.figure", containsInAnyOrder(figures.toArray()))
          .body("figures.findAll { it.inputs.isEmpty() || !it.stage || !it.rule }", hasSize(0))
          .body("figures.findAll { !it.exact || !it.shown || !it.inWords }", hasSize(0));
    }
    as("ben")
        .get(at + good)
        .then()
        .body("figures.find { it.figure == 'place' }.exact", equalTo("1"));
    as("ben").get(at + poor).then().body("entry.total", nullValue());
  }

  @Test
  void placesComePageByPage() {
    var field = ranked();
    var at = field.path() + "/ranking/lots/LOT-1/places";

    var first = as("ben").get(at + "?limit=2");
    first.then().statusCode(200).body("items", hasSize(2)).body("items[0].rank", equalTo(1));
    var second = as("ben").get(at + "?limit=2&after=" + first.path("next"));
    second
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].bidId", equalTo(field.poor().toString()))
        .body("next", nullValue());
    as("ben").get(at + "?limit=501").then().statusCode(400);
    as("ben").get(at + "?after=nonsense").then().statusCode(400);
    as("ben").get(field.path() + "/ranking/lots/LOT-9/places").then().statusCode(404);
    as("nia").get(at).then().statusCode(404);
    as("olive").get(at).then().statusCode(403);
  }
}

package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.BidScored;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class EvaluationIT {

  @Inject Walk walk;

  private record Field(TenderPublished tender, UUID orchard, UUID bluebird) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  /** Two bids for lot 1, one for lot 2; opened, with a panel that has declared. */
  private Field opened(TestTenders tender) {
    var published = walk.begin(tender);
    var orchard =
        walk.submit(
            "olive",
            published,
            bidFor(published).priced("LOT-1", "1200000").priced("LOT-2", "850000").whole());
    var bluebird =
        walk.submit(
            "blake",
            published,
            bidFor(published)
                .named("Bluebird Care CIC", Supplier.Size.MICRO)
                .priced("LOT-1", "1000000")
                .whole());
    walk.open(published);
    walk.panel(published);
    return new Field(published, orchard, bluebird);
  }

  /** Orchard: Q1 4, Q2 11/3, SV1 4, SV2 3. Bluebird: all 3, but SV2 5. */
  private Field marked(TestTenders tender) {
    var field = opened(tender);
    walk.marks("dev", field.orchard(), 4, 4, 4, 3);
    walk.marks("esme", field.orchard(), 4, 4, 4, 3);
    walk.marks("farid", field.orchard(), 4, 3, 4, 3);
    PANEL.forEach(user -> walk.marks(user, field.bluebird(), 3, 3, 3, 5));
    walk.allHandIn(field.tender());
    return field;
  }

  @Test
  void theOpeningTakesTwoOfficersAfterTheDeadline() {
    var tender = walk.begin(homecare());
    var path = "/v1/competitions/" + tender.tenderId() + "/opening";

    assertRefusedBy("SEALED", as("ben").post(path));
    walk.close(tender);
    as("nia").post(path).then().statusCode(404);
    as("ben").post(path).then().statusCode(201).body("openedAt", nullValue());
    assertRefusedBy("SEALED", as("ben").post(path));
    as("chloe").post(path).then().statusCode(201).body("secondOfficer", equalTo("chloe"));
    as("ben").post(path).then().statusCode(409);
    as("ada").get(path).then().statusCode(200).body("firstOfficer", equalTo("ben"));
  }

  @Test
  void marksAreHiddenFromOthersUntilAllAreIn() {
    var field = opened(homecare());
    walk.marks("dev", field.orchard(), 5, 5, 5, 5);
    var scores = field.path() + "/scores";

    as("dev").get(scores).then().statusCode(200).body("items.size()", equalTo(4));
    as("esme").get(scores).then().statusCode(200).body("items.size()", equalTo(0));
    as("ben").get(scores).then().statusCode(200).body("items.size()", equalTo(0));
    assertRefusedBy("INDEPENDENT_SCORES", as("esme").get(scores + "?evaluator=dev"));
    assertRefusedBy("INDEPENDENT_SCORES", as("ben").get(scores + "?evaluator=dev"));
    assertRefusedBy("INDEPENDENT_SCORES", as("dev").get(field.path() + "/moderation"));
    assertRefusedBy("INDEPENDENT_SCORES", walk.rank(field.tender()));
  }

  @Test
  void marksAreHandedInWholeAndThenStand() {
    var field = opened(homecare());
    walk.marks("dev", field.orchard(), 5, 5, 5, 5);

    var tooEarly = walk.handIn("dev", field.tender());

    assertRefusedBy("INDEPENDENT_SCORES", tooEarly);
    tooEarly
        .then()
        .body(
            "findings.subject",
            containsInAnyOrder(
                field.bluebird() + "/Q1",
                field.bluebird() + "/Q2",
                field.bluebird() + "/SV1",
                field.bluebird() + "/SV2"));
    walk.marks("dev", field.bluebird(), 1, 1, 1, 0);
    walk.handIn("dev", field.tender()).then().statusCode(201);
    walk.mark("dev", field.bluebird(), "Q1", 2).then().statusCode(409);
  }

  @Test
  void aMarkHasAReasonAndIsOnTheScaleAndChangesByVersion() {
    var field = opened(homecare());
    var path = "/v1/bids/" + field.orchard() + "/questions/Q1/scores/mine";

    walk.mark("dev", field.orchard(), "Q1", 6).then().statusCode(400);
    walk.mark("dev", field.orchard(), "Q9", 3).then().statusCode(404);
    var first = as("dev").body("{\"mark\":0}").put(path);
    first
        .then()
        .statusCode(200)
        .body("mark", equalTo(0))
        .body("reason", nullValue())
        .body("status", equalTo("DRAFT"));
    assertRefusedBy("REASON_PER_SCORE", walk.handIn("dev", field.tender()));
    walk.mark("dev", field.orchard(), "Q1", 1).then().statusCode(428);
    as("dev")
        .header("If-Match", first.header("ETag"))
        .body("{\"mark\":1,\"reason\":\"read again\"}")
        .put(path)
        .then()
        .statusCode(200)
        .body("mark", equalTo(1));
  }

  @Test
  void whoHasNotDeclaredOrHasAConflictDoesNotJudge() {
    var tender = walk.begin(homecare());
    var content = bidFor(tender).priced("LOT-1", "100").whole();
    var orchard = walk.submit("olive", tender, content);
    var bluebird = walk.submit("blake", tender, content);
    walk.appoint(tender);
    assertRefusedBy("SEALED", walk.declare("dev", tender, List.of()));
    walk.open(tender);

    assertRefusedBy("INDEPENDENT_SCORES", walk.mark("dev", orchard, "Q1", 3));
    walk.declare(
            "dev", tender, List.of(Map.of("bidder", "nobody-here", "reason", "no such bidder")))
        .then()
        .statusCode(400);
    var cousin = Map.of("bidder", "orchard-homecare", "reason", "a cousin");
    walk.declare("dev", tender, List.of(cousin, cousin)).then().statusCode(400);
    var declared = walk.declare("dev", tender, List.of(cousin));
    declared.then().statusCode(200);
    assertRefusedBy(
        "INDEPENDENT_SCORES",
        as("dev")
            .header("If-Match", declared.header("ETag"))
            .body("{\"conflicts\":[]}")
            .put("/v1/competitions/" + tender.tenderId() + "/panel/declarations/mine"));
    as("dev")
        .queryParam("evaluator", "\0")
        .get("/v1/competitions/" + tender.tenderId() + "/scores")
        .then()
        .statusCode(400);

    assertRefusedBy("INDEPENDENT_SCORES", walk.mark("dev", orchard, "Q1", 3));
    walk.marks("dev", bluebird, 3, 3, 3, 3);
    walk.handIn("dev", tender).then().statusCode(201); // whole without the barred bid
  }

  @Test
  void aWideSpreadIsModeratedBeforeTheRanking() {
    var field = opened(homecare());
    walk.marks("dev", field.orchard(), 2, 4, 4, 4);
    walk.marks("esme", field.orchard(), 4, 4, 4, 4);
    walk.marks("farid", field.orchard(), 4, 4, 4, 4);
    PANEL.forEach(user -> walk.marks(user, field.bluebird(), 3, 3, 3, 3));
    walk.allHandIn(field.tender());

    var blocked = walk.rank(field.tender());
    assertRefusedBy("MODERATE_SPREAD", blocked);
    blocked.then().body("findings.subject", contains(field.orchard() + "/Q1"));
    as("dev")
        .get(field.path() + "/moderation")
        .then()
        .body("entries.findAll { it.needsModeration }.spread", contains(2));

    var consensus = "/v1/bids/" + field.orchard() + "/questions/Q1/consensus";
    as("esme").body("{\"mark\":4,\"reason\":\"agreed\"}").put(consensus).then().statusCode(403);
    assertRefusedBy("REASON_PER_SCORE", as("dev").body("{\"mark\":4}").put(consensus));
    as("dev")
        .body("{\"mark\":4,\"reason\":\"the rota plan was on page two\"}")
        .put(consensus)
        .then()
        .statusCode(200)
        .body("status", equalTo("PROPOSED"))
        .body("awaited", contains("esme", "farid"));
    assertRefusedBy("MODERATE_SPREAD", walk.rank(field.tender()));
    walk.agree("esme", field.orchard(), "Q1").then().body("status", equalTo("PROPOSED"));
    walk.agree("farid", field.orchard(), "Q1").then().body("status", equalTo("AGREED"));

    walk.rank(field.tender())
        .then()
        .statusCode(201)
        .body(
            "lots[0].entries.find { it.bidder == 'orchard-homecare' }.questions[0].markFrom",
            containsString("consensus"));
  }

  @Test
  void theRankingIsExactAndExplained() {
    var field = marked(homecare());

    walk.rank(field.tender()).then().statusCode(201);

    // Quality: orchard 60 × (0.6 × 4/5 + 0.4 × 11/15) = 28.8 + 17.6 = 46.40; bluebird 36.00.
    // Price, lot 1: orchard 30 × 1000000/1200000 = 25.00; bluebird 30.00.
    // Social value: orchard 10 × (0.6 × 4/5 + 0.4 × 3/5) = 7.20; bluebird 3.60 + 4.00 = 7.60.
    var ranking = as("max").get(field.path() + "/ranking").jsonPath();
    assertThat(ranking.getList("lots[0].entries.bidder"))
        .containsExactly("orchard-homecare", "bluebird-cic");
    assertThat(ranking.getString("lots[0].entries[0].total")).isEqualTo("78.6");
    assertThat(ranking.getString("lots[0].entries[1].total")).isEqualTo("73.6");
    assertThat(ranking.getString("lots[0].entries[0].exactTotal")).isEqualTo("393/5");
    assertThat(ranking.getString("lots[0].entries[0].questions[1].exactMark")).isEqualTo("11/3");
    assertThat(ranking.getList("lots[0].entries[0].sections.section"))
        .containsExactly("price", "quality", "socialValue");
    assertThat(ranking.getList("lots[0].entries[0].why.text").toString())
        .contains("30 × £1000000 / £1200000 = 25.00")
        .contains("half up");
    assertThat(ranking.getBoolean("lots[0].socialValueDecided")).isFalse();
    assertThat(ranking.getList("lots[0].participation.size")).containsExactly("MICRO", "SMALL");
    assertThat(ranking.getList("lots[1].entries.bidder")).containsExactly("orchard-homecare");
    walk.rank(field.tender()).then().statusCode(409);
  }

  @Test
  void theMarksOfSomebodyWhoLeftThePanelDoNotCount() {
    var field = opened(homecare());
    walk.marks("farid", field.orchard(), 0, 0, 0, 0);
    var panel = field.path() + "/panel";
    as("ben")
        .header("If-Match", as("ben").get(panel).header("ETag"))
        .body(
            """
            {"reason":"Farid is ill",
             "members":[{"userId":"dev","name":"Dev","chair":true,"livedExperience":false},
                        {"userId":"esme","name":"Esme","chair":false,"livedExperience":true}]}""")
        .put(panel)
        .then()
        .statusCode(200);

    for (var user : List.of("dev", "esme")) {
      walk.marks(user, field.orchard(), 5, 5, 5, 5);
      walk.marks(user, field.bluebird(), 3, 3, 3, 3);
      walk.handIn(user, field.tender()).then().statusCode(201);
    }

    var ranking = walk.rank(field.tender());
    assertThat(ranking.statusCode()).as(ranking.asString()).isEqualTo(201);
    ranking.then().body("lots[1].entries[0].total", equalTo(100.00f));
    as("farid").get("/v1/bids/" + field.orchard()).then().statusCode(404);
  }

  @Test
  void whoSeesTheRankingAndWhoDoesNot() {
    var field = marked(homecare());
    as("ben").get(field.path() + "/ranking").then().statusCode(404);
    walk.rank(field.tender()).then().statusCode(201);

    for (var user : List.of("ben", "dev", "amara", "max", "ada")) {
      as(user).get(field.path() + "/ranking").then().statusCode(200);
    }
    as("olive").get(field.path() + "/ranking").then().statusCode(403);
    as("nia").get(field.path() + "/ranking").then().statusCode(404);
    as("esme")
        .get("/v1/bids/" + field.orchard())
        .then()
        .body("pricesShown", equalTo(true))
        .body("content.lots[0].price", equalTo(1200000));
  }

  @Test
  void eachBidAndLotGoesOutAsAnEventOfItsContract() {
    var field = marked(homecare());
    walk.rank(field.tender()).then().statusCode(201);

    var orchard = walk.events(field.orchard(), BidScored.TYPE);
    var bluebird = walk.events(field.bluebird(), BidScored.TYPE);

    assertThat(orchard).hasSize(2);
    assertThat(bluebird).hasSize(1);
    orchard.forEach(json -> EventSchemas.assertValid("bid-scored.v1", json));
    var scored = Json.read(orchard.getFirst(), BidScored.class);
    assertThat(scored.rank()).isEqualTo(1);
    assertThat(scored.total()).isEqualByComparingTo("78.60");
  }

  @Test
  void anOfferOutsideTheAreaIsShownAndCountsNothing() {
    var tender = walk.begin(homecare());
    var bid =
        walk.submit(
            "olive", tender, bidFor(tender).priced("LOT-1", "100").offeringIn("NM").whole());
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, bid, 5, 5, 5, 5));
    walk.allHandIn(tender);

    as("dev").get("/v1/bids/" + bid).then().body("findings.code", hasItem("OUT_OF_AREA"));
    walk.rank(tender)
        .then()
        .statusCode(201)
        .body("lots[0].entries[0].questions[3].points", equalTo(0.00f))
        .body("lots[0].entries[0].total", equalTo(96.00f));
  }

  @Test
  void aBidBelowTheQualityMinimumIsOut() {
    var field = opened(homecare());
    PANEL.forEach(user -> walk.marks(user, field.orchard(), 2, 2, 5, 5));
    PANEL.forEach(user -> walk.marks(user, field.bluebird(), 3, 3, 0, 0));
    walk.allHandIn(field.tender());

    var ranking = walk.rank(field.tender()).jsonPath();

    assertThat(ranking.getList("lots[0].entries.bidder"))
        .containsExactly("bluebird-cic", "orchard-homecare");
    assertThat(ranking.getString("lots[0].entries[1].out.because")).isEqualTo("CORE_FIRST");
    assertThat(ranking.<Object>get("lots[0].entries[1].rank")).isNull();
    assertThat(ranking.<Object>get("lots[1].entries[0].total")).isNull();
    walk.events(field.orchard(), BidScored.TYPE)
        .forEach(json -> EventSchemas.assertValid("bid-scored.v1", json));
  }

  @Test
  void thePanelHasOneChairAndIsChangedByVersion() {
    var tender = walk.begin(homecare());
    var path = "/v1/competitions/" + tender.tenderId() + "/panel";
    walk.appoint(tender);

    as("ben")
        .body(
            "{\"members\":[{\"userId\":\"a\",\"name\":\"A\",\"chair\":false,\"livedExperience\":false}]}")
        .put(path)
        .then()
        .statusCode(400);
    as("ben")
        .body(
            "{\"members\":[{\"userId\":\"a\",\"name\":\"A\",\"chair\":true,\"livedExperience\":false}]}")
        .put(path)
        .then()
        .statusCode(428);
    JsonPath panel = as("esme").get(path).jsonPath();
    assertThat(panel.getList("members.userId")).containsExactlyElementsOf(PANEL);
    as("nia").get(path).then().statusCode(404);
    as("olive").get(path).then().statusCode(403).body(not(containsString("dev")));
  }
}

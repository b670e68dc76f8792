package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.BidScored;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class DroppedBidIT {

  @Inject Walk walk;

  private record Field(TenderPublished tender, UUID cheapest, UUID middle, UUID dearest) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  private Field marked() {
    var tender = walk.begin(homecare());
    var field =
        new Field(
            tender,
            walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "600000").whole()),
            walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "900000").whole()),
            walk.submit("wendy", tender, bidFor(tender).priced("LOT-1", "1000000").whole()));
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, field.cheapest(), 4, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, field.middle(), 4, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, field.dearest(), 3, 3, 3, 3));
    walk.allHandIn(tender);
    return field;
  }

  private static Response drop(String user, Field field, UUID bid) {
    return as(user)
        .body(
            Json.write(
                Map.of("bidId", bid, "kind", "EXCLUDED", "reason", "The guarantee was forged")))
        .post(field.path() + "/dropped-bids");
  }

  @Test
  void aBidThatDropsOutIsNobodysComparatorAnyMore() {
    var field = marked();
    walk.rank(field.tender()).then().statusCode(201).body("number", equalTo(1));
    // 30 × 600,000 / 900,000
    as("ben")
        .get(field.path() + "/ranking")
        .then()
        .body("lots[0].entries[1].price.points", equalTo(20.00f));

    var dropped = drop("ben", field, field.cheapest());
    as("ben")
        .get(field.path() + "/bids")
        .then()
        .body("items.dropped", equalTo(Arrays.asList("EXCLUDED", null, null)));

    assertThat(dropped.statusCode()).as(dropped.asString()).isEqualTo(201);
    as("ben")
        .get(dropped.header("Location"))
        .then()
        .statusCode(200)
        .body("reason", equalTo("The guarantee was forged"));
    as("ben")
        .get(field.path() + "/ranking")
        .then()
        .statusCode(200)
        .body("number", equalTo(2))
        .body("lots[0].entries.size()", equalTo(2))
        .body("lots[0].entries[0].price.points", equalTo(30.00f));
    as("ada")
        .get(field.path() + "/ranking/versions")
        .then()
        .body("items", hasSize(2))
        .body("items[0].superseded.by", equalTo("ben"))
        .body("items[1].superseded", nullValue());
    as("ada")
        .get(field.path() + "/ranking/versions/1")
        .then()
        .statusCode(200)
        .body("superseded.because", notNullValue())
        .body("lots[0].entries.size()", equalTo(3));
    assertThat(walk.events(field.middle(), BidScored.TYPE)).hasSize(2);
    drop("ben", field, field.cheapest()).then().statusCode(409);
  }

  @Test
  void aBidCanDropOutBeforeAnyRanking() {
    var field = marked();

    drop("ben", field, field.cheapest()).then().statusCode(201);
    as("ben")
        .body("{\"question\":\"How many rounds?\",\"answerBy\":\"2099-01-01T00:00:00Z\"}")
        .post("/v1/bids/" + field.cheapest() + "/clarifications")
        .then()
        .statusCode(409);

    as("ben").get(field.path() + "/ranking").then().statusCode(404);
    walk.rank(field.tender())
        .then()
        .statusCode(201)
        .body("number", equalTo(1))
        .body("lots[0].entries.size()", equalTo(2));
  }

  @Test
  void onlyAnOfficerOfTheAuthorityDropsAnOpenedBidWithAReason() {
    var field = marked();

    drop("dev", field, field.cheapest()).then().statusCode(403);
    drop("olive", field, field.cheapest()).then().statusCode(403);
    drop("nia", field, field.cheapest()).then().statusCode(404);
    drop("ben", field, UUID.randomUUID()).then().statusCode(400);
    as("ben")
        .body("{}")
        .post(field.path() + "/dropped-bids")
        .then()
        .statusCode(400)
        .body("faults", hasSize(3));
    as("nia").get(field.path() + "/dropped-bids").then().statusCode(404);
    as("ben").get(field.path() + "/dropped-bids").then().statusCode(200).body("items", hasSize(0));
    as("ben").get(field.path() + "/dropped-bids/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void nothingDropsOutBeforeTheOpeningNorAfterAnApprovedAward() {
    var sealed = walk.begin(homecare());
    var bid = walk.submit("olive", sealed, bidFor(sealed).priced("LOT-1", "600000").whole());
    drop("ben", new Field(sealed, bid, bid, bid), bid).then().statusCode(409);

    var field = marked();
    walk.rank(field.tender()).then().statusCode(201);
    var award =
        as("ben")
            .body(
                Json.write(
                    Map.of(
                        "lotId",
                        "LOT-1",
                        "bidId",
                        field.cheapest(),
                        "reason",
                        "First",
                        "acknowledgements",
                        List.of(Map.of("code", "ABNORMALLY_LOW", "reason", "Explained by phone")))))
            .post(field.path() + "/awards");
    award.then().statusCode(201);
    as("chloe")
        .header("If-Match", award.header("ETag"))
        .post("/v1/awards/" + award.path("id") + "/approval")
        .then()
        .statusCode(200);
    drop("ben", field, field.middle()).then().statusCode(409);
  }

  @Test
  void theBidderOfAnExcludedBidIsToldThatItWasAndWhyAndNobodysScores() {
    var field = marked();
    walk.rank(field.tender()).then().statusCode(201);
    drop("ben", field, field.cheapest()).then().statusCode(201);
    var own = field.path() + "/assessment-summaries/mine";
    as("olive").get(own).then().statusCode(404);
    as("olive").get(field.path() + "/bids").then().body("items[0].dropped", equalTo("EXCLUDED"));
    as("blake").get(field.path() + "/bids").then().body("items[0].dropped", nullValue());

    walk.award(field.path(), "LOT-1", field.middle());

    as("olive")
        .get(own)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].won", equalTo(false))
        .body("items[0].dropped", equalTo("EXCLUDED"))
        .body("items[0].yours.out.reason", equalTo("The guarantee was forged"))
        .body("items[0].winners", nullValue());
    assertThat(as("olive").accept("text/html").get(own).asString())
        .contains("Your bid was excluded and was not assessed.", "Out: The guarantee was forged")
        .doesNotContain("Nobody gets this lot", "points</");
    as("blake").get(own).then().body("items[0].dropped", nullValue());
  }

  @Test
  void theBidderOfABidThatFailedAGateIsToldWhichAndItsMarks() {
    var tender = walk.begin(homecare());
    var good = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "900000").whole());
    var poor = walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "800000").whole());
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, good, 4, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, poor, 1, 1, 4, 4));
    walk.allHandIn(tender);
    walk.rank(tender).then().statusCode(201);
    var field = new Field(tender, good, poor, poor);

    walk.award(field.path(), "LOT-1", good);

    var own = field.path() + "/assessment-summaries/mine";
    as("blake")
        .get(own)
        .then()
        .statusCode(200)
        .body("items[0].yours.rank", nullValue())
        .body("items[0].yours.out.reason", notNullValue())
        .body("items[0].yours.questions[0].agreedMark", equalTo(1.0f))
        .body("items[0].winners.rank", equalTo(1));
    String why = as("blake").get(own).path("items[0].yours.out.reason");
    assertThat(as("blake").accept("text/html").get(own).asString()).contains("Out: " + why);
  }
}

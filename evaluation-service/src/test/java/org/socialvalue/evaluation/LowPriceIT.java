package org.socialvalue.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class LowPriceIT {

  @Inject Walk walk;

  private record Field(TenderPublished tender, UUID low, UUID usual) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  private Field ranked() {
    var tender = walk.begin(homecare());
    var low = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "600000").whole());
    var usual = walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "1000000").whole());
    walk.open(tender);
    walk.panel(tender);
    for (var bid : List.of(low, usual)) {
      PANEL.forEach(user -> walk.marks(user, bid, 4, 4, 4, 4));
    }
    walk.allHandIn(tender);
    walk.rank(tender).then().statusCode(201);
    return new Field(tender, low, usual);
  }

  private static Response ask(Field field, UUID bid) {
    return as("ben")
        .body(
            Json.write(
                Map.of(
                    "lotId",
                    "LOT-1",
                    "bidId",
                    bid,
                    "question",
                    "How are wages paid from this?",
                    "answerBy",
                    LocalDate.now(ZoneId.of("Europe/London")).plusDays(5))))
        .post(field.path() + "/price-queries");
  }

  private static Response decide(Field field, Object acknowledgements) {
    return as("ben")
        .body(
            Json.write(
                Map.of(
                    "lotId",
                    "LOT-1",
                    "bidId",
                    field.low(),
                    "reason",
                    "First",
                    "acknowledgements",
                    acknowledgements)))
        .post(field.path() + "/awards");
  }

  private static Response conclude(Response query, boolean accepted) {
    return as("chloe")
        .header("If-Match", query.header("ETag"))
        .body(Json.write(Map.of("accepted", accepted, "reason", "By the figures given")))
        .post("/v1/price-queries/" + query.path("id") + "/conclusion");
  }

  @Test
  void aLowPriceIsFlaggedAndAcknowledgedAtTheAward() {
    var field = ranked();

    as("ben")
        .get(field.path() + "/low-prices")
        .then()
        .body("items.bidder", contains("orchard-homecare"))
        .body("items[0].because", containsString("40 %"))
        .body("next", nullValue());
    var after = "/low-prices?after=" + UUID.randomUUID();
    as("ben").get(field.path() + after).then().statusCode(400);
    as("dev").get(field.path() + "/low-prices").then().statusCode(403);
    as("olive").get(field.path() + "/low-prices").then().statusCode(403);
    assertRefusedBy("ABNORMALLY_LOW", decide(field, List.of()));
    decide(field, List.of(Map.of("code", "ABNORMALLY_LOW", "reason", "Known to be right")))
        .then()
        .statusCode(201)
        .body("acknowledgements.reason", contains("Known to be right"));
  }

  @Test
  void anAcceptedExplanationNeedsNoAcknowledgement() {
    var field = ranked();
    ask(field, field.usual()).then().statusCode(409);
    var asked = ask(field, field.low());
    asked.then().statusCode(201);
    ask(field, field.low()).then().statusCode(409);
    var path = "/v1/price-queries/" + asked.path("id");
    as("blake").get(path).then().statusCode(404);
    as("nia").get(path).then().statusCode(404);
    as("blake").get(field.path() + "/price-queries").then().body("items.size()", equalTo(0));
    conclude(asked, true).then().statusCode(409);
    as("olive").body("{\"text\":\"x\"}").put(path + "/answer").then().statusCode(428);
    var answered =
        as("olive")
            .header("If-Match", asked.header("ETag"))
            .body("{\"text\":\"Our rounds are close together\"}")
            .put(path + "/answer");
    answered.then().statusCode(200);

    conclude(asked, true).then().statusCode(412);
    conclude(answered, true).then().statusCode(200).body("accepted", equalTo(true));

    decide(field, List.of()).then().statusCode(201);
  }

  @Test
  void aRejectedExplanationTakesTheBidOutByAnOfficersWord() {
    var field = ranked();
    var asked = ask(field, field.low());
    var answered =
        as("olive")
            .header("If-Match", asked.header("ETag"))
            .body("{\"text\":\"We hope for the best\"}")
            .put("/v1/price-queries/" + asked.path("id") + "/answer");

    conclude(answered, false).then().statusCode(200);

    as("ben")
        .get(field.path() + "/dropped-bids")
        .then()
        .body("items.bidder", hasItem("orchard-homecare"))
        .body("items[0].kind", equalTo("EXCLUDED"));
    as("ben")
        .get(field.path() + "/ranking")
        .then()
        .body("lots[0].entries.bidder", contains("bluebird-cic"));
  }
}

package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.kit.json.Json;

/** A bid with all that belongs to it, saved bit by bit. */
@EvaluationTest
class WholeBidIT {

  @Inject Walk walk;

  @Test
  void aDraftIsSavedBitByBitAndASubmissionTellsAllThatIsMissing() {
    var tender = walk.begin(homecare().changed(WholeBidIT::oneLotAndOneCondition));
    var drafted = walk.draft("olive", tender, Json.read("{}", bid()));
    var path = "/v1/bids/" + drafted.path("bidId");

    var first =
        patch(
            path, drafted.header("ETag"), "{\"bidder\":{\"name\":\"Orchard\",\"size\":\"SMALL\"}}");
    first.then().statusCode(200).body("status", equalTo("DRAFT"));
    var second =
        patch(
            path + "/answers/Q1",
            first.header("ETag"),
            "{\"parts\":[{\"partId\":\"rota\",\"text\":\"Same faces\"}]}");
    second.then().statusCode(200);
    patch(path, second.header("ETag"), "{\"bidder\":{\"size\":null,\"sector\":\"PRIVATE\"}}")
        .then()
        .statusCode(200);

    as("olive")
        .get(path)
        .then()
        .body("content.bidder.name", equalTo("Orchard"))
        .body("content.bidder.size", nullValue())
        .body("content.bidder.sector", equalTo("PRIVATE"))
        .body("content.answers.parts[0].text", contains("Same faces"));
    as("olive")
        .body("{}")
        .post(path + "/submission?validateOnly=true")
        .then()
        .statusCode(200)
        .body("findings.code", hasItems("COMPLETE_ANSWERS", "CONDITIONS_DECLARED"))
        .body("findings.subject", hasItems("/bidder/size", "/lots", "/answers", "/conditions"))
        .body("findings.findAll { it.subject == '/declared' }.effect", hasItem("INFO"));
  }

  @Test
  void aPatchIsHeldToTheLimitsOfABid() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "1").whole());
    var path = "/v1/bids/" + drafted.path("bidId");
    var tag = drafted.header("ETag");

    patch(path, tag, "{\"colour\":\"red\",\"lots\":[{\"lotId\":\"LOT-1\",\"price\":1.005}]}")
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/colour", "/lots/0/price"));
    patch(path, tag, "[]").then().statusCode(400);
    patch(path + "/answers/Q1", tag, "{\"questionId\":\"Q2\"}").then().statusCode(400);
    as("olive")
        .header("If-Match", tag)
        .body("{}")
        .patch(path)
        .then()
        .statusCode(415); // as plain JSON
    as("olive")
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch(path)
        .then()
        .statusCode(428);
    patch(path, "\"99\"", "{}").then().statusCode(412);
    as("blake")
        .contentType("application/merge-patch+json")
        .header("If-Match", tag)
        .body("{}")
        .patch(path)
        .then()
        .statusCode(404);
    walk.close(tender);
    assertRefusedBy("SEALED", patch(path, tag, "{}"));
  }

  @Test
  void aSubmittedBidIsPatchedIntoANewDraftAndStands() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + bid;
    var tag = as("olive").get(path).header("ETag");

    patch(path, tag, "{\"lots\":[{\"lotId\":\"LOT-1\",\"price\":90}]}").then().statusCode(200);

    as("olive")
        .get(path)
        .then()
        .body("version", equalTo(2))
        .body("unsubmittedChanges", equalTo(true))
        .body("receipts", hasSize(1));
    walk.open(tender);
    as("ben").get(path).then().body("content.lots[0].price", equalTo(100));
  }

  @Test
  void aWholeBidHasPartnersAScheduleAndDeclarations() {
    var tender = walk.begin(homecare().changed(WholeBidIT::oneLotAndOneCondition));
    ObjectNode content = Json.mapper().valueToTree(bidFor(tender).priced("LOT-1", "45.01").whole());
    content.setAll(
        Json.read(
            """
            {"lots":[{"lotId":"LOT-1","price":45.01,"items":[
               {"description":"Care","quantity":2,"unit":"hours","unitPrice":22.5},
               {"description":"Travel","quantity":3,"unit":"miles","unitPrice":0.0025}]}],
             "partners":[{"name":"Meals on Foot","role":"SUBCONTRACTOR","size":"MICRO",
               "sector":"VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE","does":"Cooks"}],
             "declared":["OWN_PRICE","TRUE_AND_COMPLETE","NO_EXCLUSION_GROUND","CONFLICTS_TOLD"],
             "conditions":[{"conditionId":"C1","meets":"EQUIVALENT","evidence":"Green Dragon 4"}]}""",
            ObjectNode.class));
    var drafted =
        as("olive")
            .body(content.toString())
            .post("/v1/competitions/" + tender.tenderId() + "/bids");
    drafted.then().statusCode(201);
    var path = "/v1/bids/" + drafted.path("bidId");

    as("olive")
        .body("{}")
        .post(path + "/submission?validateOnly=true")
        .then()
        .body("findings", hasSize(0));
    walk.submit("olive", drafted).then().statusCode(201);

    as("olive")
        .get(path)
        .then()
        .body("priceSchedules[0].lineTotals", contains(45.00f, 0.01f))
        .body("priceSchedules[0].total", equalTo(45.01f));
    walk.appoint(tender);
    walk.open(tender);
    walk.declare("esme", tender, List.of()).then().statusCode(200);
    as("esme")
        .get(path)
        .then()
        .body("content.partners[0].name", equalTo("Meals on Foot"))
        .body("content.lots[0].items", nullValue())
        .body("priceSchedules", hasSize(0));
    as("ben").get(path).then().body("priceSchedules", hasSize(1));
  }

  @Test
  void tooManyLotsAndASumOfMoneyDontComeIn() {
    var tender = walk.begin(homecare().changed(WholeBidIT::oneLotAndOneCondition));
    ObjectNode content =
        Json.mapper().valueToTree(bidFor(tender).priced("LOT-1", "1").priced("LOT-2", "1").whole());
    ((ObjectNode) content.at("/answers/3/offers/0/measure")).put("unit", "pounds");
    var drafted =
        as("olive")
            .body(content.toString())
            .post("/v1/competitions/" + tender.tenderId() + "/bids");

    var refused = walk.submit("olive", drafted);

    assertRefusedBy("LOT_LIMITS", refused);
    refused
        .then()
        .body("findings.code", hasItems("NO_MONEY_GOALS", "CONDITIONS_DECLARED"))
        .body("findings.code", not(hasItem("COMPLETE_ANSWERS")));
  }

  @Test
  void whatHasToBeDeclaredCanBeRead() {
    var tender = walk.begin(homecare().changed(WholeBidIT::oneLotAndOneCondition));
    var path = "/v1/competitions/" + tender.tenderId() + "/declarations";

    as("olive")
        .get(path)
        .then()
        .statusCode(200)
        .body("general.code", hasItem("OWN_PRICE"))
        .body("conditions.id", contains("C1"));
    as("nia").get(path).then().statusCode(404);
  }

  @Test
  void aReceiptCanBeReadAgainAndTheBytesThatItProvesToo() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "1234.50").whole());
    var path = "/v1/bids/" + bid;

    var receipt = as("olive").get(path + "/receipts/1");

    receipt.then().statusCode(200).body("version", equalTo(1));
    var bytes = as("olive").get(path + "/versions/1").asString();
    assertThat(receipt.<String>path("sha256")).isEqualTo(Json.sha256(bytes));
    as("olive").get(path + "/receipts").then().body("items", hasSize(1));
    for (var other : List.of("/receipts", "/receipts/1", "/versions/1")) {
      as("blake").get(path + other).then().statusCode(404);
      as("ben").get(path + other).then().statusCode(403);
    }
    as("olive").get(path + "/receipts/2").then().statusCode(404);
    as("olive").get(path + "/versions/2").then().statusCode(404);
  }

  private static Class<BidContent> bid() {
    return BidContent.class;
  }

  private static Response patch(String path, String tag, String body) {
    return as("olive")
        .contentType("application/merge-patch+json")
        .header("If-Match", tag)
        .body(body)
        .patch(path);
  }

  private static void oneLotAndOneCondition(ObjectNode tender) {
    tender.set("lotLimits", Json.read("{\"mostBidFor\":1}", ObjectNode.class));
    tender
        .putArray("conditions")
        .add(
            Json.read(
                """
                {"id":"C1","kind":"ACCREDITATION","text":{"en":"ISO 14001"},
                 "acceptsEquivalent":true,"acceptsWorkingTowards":true,"forms":[]}""",
                ObjectNode.class));
  }
}

package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class BidIT {

  @Inject Walk walk;

  @Test
  void aSubmittedBidHasAReceiptThatItsBidderCanRecompute() throws Exception {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "1234567.80").whole());

    var receipt = walk.submit("olive", drafted);

    receipt.then().statusCode(201).body("version", equalTo(1));
    var bid = as("olive").get("/v1/bids/" + receipt.path("bidId")).asString();
    var content = new ObjectMapper().readTree(bid).get("content").toString();
    var canonical = new JsonCanonicalizer(content).getEncodedString();
    assertThat(receipt.<String>path("sha256")).isEqualTo(Json.sha256(canonical));
    as("olive")
        .get("/v1/bids/" + receipt.path("bidId"))
        .then()
        .body("status", equalTo("SUBMITTED"))
        .body("receipts.sha256", contains(receipt.<String>path("sha256")));
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    var tender = walk.begin(homecare());
    var bid =
        as("olive")
            .body(
                """
                {"lots":[{"lotId":"LOT-9"}],
                 "answers":[{"questionId":"Q1"},{"questionId":"SV1"},
                            {"questionId":"SV2","offers":[{"areas":["NM"]}]}]}""")
            .post("/v1/competitions/" + tender.tenderId() + "/bids");
    bid.then().statusCode(201);

    var submitted = walk.submit("olive", bid);

    assertRefusedBy("COMPLETE_ANSWERS", submitted);
    submitted
        .then()
        .body(
            "findings.subject",
            hasItems(
                "/bidder",
                "/lots/0/lotId",
                "/lots/0/price",
                "/answers",
                "/answers/0/parts",
                "/answers/1/parts",
                "/answers/1/requirementPlans",
                "/answers/2/parts",
                "/answers/2/offers/0/statement",
                "/answers/2/offers/0/category",
                "/answers/2/offers/0/priority",
                "/answers/2/offers/0/forWhom",
                "/answers/2/offers/0/measure",
                "/answers/2/offers/0/howAndWhen",
                "/answers/2/offers/0/evidencedBy",
                "/answers/2/offers/0/involved",
                "/answers/2/offers/0/managedBy"));
    var check =
        as("olive")
            .body("{}")
            .post("/v1/bids/" + bid.path("bidId") + "/submission?validateOnly=true");
    check.then().statusCode(200).body("findings.code", hasItems("COMPLETE_ANSWERS", "OUT_OF_AREA"));
    as("olive")
        .get("/v1/bids/" + bid.path("bidId"))
        .then()
        .header("ETag", equalTo(bid.header("ETag")))
        .body("status", equalTo("DRAFT"));
  }

  @Test
  void aPriceOverTheCeilingIsAdvisedAndGoesInWhenAcknowledged() {
    var tender = walk.begin(homecare());
    var bid = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "1500000.01").whole());

    assertRefusedBy("GATE_THEN_SOCIAL", walk.submit("olive", bid));
    as("olive")
        .header("If-Match", bid.header("ETag"))
        .body(
            """
            {"acknowledgements":[{"code":"GATE_THEN_SOCIAL","reason":"We know"}]}""")
        .post("/v1/bids/" + bid.path("bidId") + "/submission")
        .then()
        .statusCode(201);
  }

  @Test
  void whatWasSubmittedStandsUntilTheNewVersionIsSubmittedToo() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var first = walk.submit("olive", drafted);

    var rewritten =
        as("olive")
            .header("If-Match", first.header("ETag"))
            .body(Json.write(bidFor(tender).priced("LOT-1", "90").whole()))
            .put("/v1/bids/" + first.path("bidId"));
    rewritten.then().statusCode(200);
    walk.open(tender);

    as("ben")
        .get("/v1/bids/" + first.path("bidId"))
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("content.lots[0].price", equalTo(100));
  }

  @Test
  void aResubmittedBidReplacesTheOneBefore() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var first = walk.submit("olive", drafted);
    var rewritten =
        as("olive")
            .header("If-Match", first.header("ETag"))
            .body(Json.write(bidFor(tender).priced("LOT-1", "90").whole()))
            .put("/v1/bids/" + first.path("bidId"));

    walk.submit("olive", rewritten).then().statusCode(201).body("version", equalTo(2));
    walk.open(tender);

    as("ben")
        .get("/v1/bids/" + first.path("bidId"))
        .then()
        .body("content.lots[0].price", equalTo(90));
    as("olive")
        .get("/v1/bids/" + first.path("bidId"))
        .then()
        .body("receipts.version", contains(1, 2));
  }

  @Test
  void aWithdrawnBidIsNotOpened() {
    var tender = walk.begin(homecare());
    var drafted = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var submitted = walk.submit("olive", drafted);

    as("olive")
        .header("If-Match", submitted.header("ETag"))
        .post("/v1/bids/" + submitted.path("bidId") + "/withdrawal")
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("withdrawnAt", notNullValue());
    walk.open(tender);

    as("ben").get("/v1/bids/" + submitted.path("bidId")).then().statusCode(404);
    as("ben")
        .get("/v1/competitions/" + tender.tenderId() + "/opening")
        .then()
        .body("howMany", equalTo(0));
  }

  @Test
  void afterTheDeadlineNothingComesInAndNothingLeaves() {
    var tender = walk.begin(homecare());
    var in = walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var bid = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.close(tender);

    assertRefusedBy("SEALED", walk.submit("olive", bid));
    assertRefusedBy(
        "SEALED", as("harry").body("{}").post("/v1/competitions/" + tender.tenderId() + "/bids"));
    assertRefusedBy(
        "SEALED",
        as("olive")
            .header("If-Match", bid.header("ETag"))
            .body("{}")
            .put("/v1/bids/" + bid.path("bidId")));
    assertRefusedBy(
        "SEALED",
        as("blake")
            .header("If-Match", as("blake").get("/v1/bids/" + in).header("ETag"))
            .post("/v1/bids/" + in + "/withdrawal"));
    as("blake").get("/v1/bids/" + in).then().body("status", equalTo("SUBMITTED"));
  }

  @Test
  void aChangeNamesTheVersionItChanges() {
    var tender = walk.begin(homecare());
    var bid = walk.draft("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var path = "/v1/bids/" + bid.path("bidId");

    as("olive").body("{}").put(path).then().statusCode(428);
    as("olive").header("If-Match", "\"7\"").body("{}").put(path).then().statusCode(412);
    as("olive").body("{}").post(path + "/submission").then().statusCode(428);
  }

  @Test
  void anOrganisationBidsOnceAndARepeatedRequestIsAnsweredAgain() {
    var tender = walk.begin(homecare());
    var path = "/v1/competitions/" + tender.tenderId() + "/bids";
    var key = tender.tenderId().toString();

    var first = as("olive").header("Idempotency-Key", key).body("{}").post(path);
    var again = as("olive").header("Idempotency-Key", key).body("{}").post(path);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.<String>path("bidId")).isEqualTo(first.path("bidId"));
    assertThat(again.asString()).doesNotContain("content");
    as("olive").body("{}").post(path).then().statusCode(409);
    as("olive")
        .header("Idempotency-Key", key)
        .body("{\"lots\":[]}")
        .post(path)
        .then()
        .statusCode(201);
  }

  @Test
  void everyFaultOfABodyIsToldAtOnce() {
    var tender = walk.begin(homecare());

    as("olive")
        .body(
            """
            {"supplier":"weald-care","lots":[{"lotId":"LOT-1","price":-1.001}],
             "answers":[{"questionId":"Q1","parts":[{"text":"x"}]}]}""")
        .post("/v1/competitions/" + tender.tenderId() + "/bids")
        .then()
        .statusCode(400)
        .body(
            "faults.pointer", hasItems("/supplier", "/lots/0/price", "/answers/0/parts/0/partId"));
  }
}

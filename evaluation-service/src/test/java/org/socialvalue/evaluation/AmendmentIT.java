package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.competition.ReceivingAmendment;
import org.socialvalue.evaluation.competition.ReceivingCancellation;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;

/** A competition follows its tender: amended, given more time, cancelled. */
@EvaluationTest
class AmendmentIT {

  @Inject Walk walk;
  @Inject ReceivingAmendment amending;
  @Inject ReceivingCancellation cancelling;
  @Inject EntityManager db;

  @Test
  void anAmendedTenderCountsOnlyBidsThatAnswerIt() {
    // Given: two bids, and then a third question
    var tender = walk.begin(homecare());
    var confirmed = walk.submit("olive", tender, bid(tender, "1400000"));
    var forgotten = walk.submit("wendy", tender, bid(tender, "1300000"));
    amend(tender, 2, true, AmendmentIT::onlyTheFirstLot);

    // When: one bidder confirms, the other does not
    as("olive").get("/v1/bids/" + confirmed).then().body("toBeConfirmed", equalTo(true));
    var tag = as("olive").get("/v1/bids/" + confirmed).header("ETag");
    var answer = confirm("olive", confirmed, tag);

    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    answer
        .then()
        .body("receipt.bidId", equalTo(confirmed.toString()))
        .body("receipt.confirmations.tenderVersion", equalTo(List.of(2)));
    as("olive")
        .get("/v1/bids/" + confirmed + "/receipts")
        .then()
        .body("items[0].tenderVersion", equalTo(1))
        .body("items[0].confirmations[0].tenderVersion", equalTo(2))
        .body("items[0].confirmations[0].confirmedAt", equalTo(answer.path("confirmedAt")));
    as("olive").get("/v1/bids/" + confirmed).then().body("toBeConfirmed", equalTo(false));
    assertThat(confirm("olive", confirmed, answer.header("ETag")).statusCode()).isEqualTo(409);
    walk.close(tender);
    as("ben").post(opening(tender)).then().statusCode(201);
    as("chloe")
        .post(opening(tender))
        .then()
        .statusCode(201)
        .body("howMany", equalTo(1))
        .body("bids.bidId", equalTo(List.of(confirmed.toString())))
        .body("unconfirmed.bidId", equalTo(List.of(forgotten.toString())))
        .body("unconfirmed.bidder", equalTo(List.of("weald-care")));
    as("ben").get("/v1/bids/" + confirmed).then().statusCode(200);
    as("ben").get("/v1/bids/" + forgotten).then().statusCode(404);
    assertThat(seenByTheDatabase(tender)).containsExactly(confirmed);
    as("wendy").get("/v1/bids/" + forgotten).then().statusCode(200);
  }

  @Test
  void aBidThatLacksWhatIsAskedNowIsReplacedNotConfirmed() {
    // Given
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bid(tender, "1400000"));
    amend(tender, 2, true, AmendmentIT::oneQuestionMore);

    // When / Then
    var tag = as("olive").get("/v1/bids/" + bid).header("ETag");
    Walk.assertRefusedBy("COMPLETE_ANSWERS", confirm("olive", bid, tag));
    var amended =
        Json.read(as("olive").get("/v1/competitions/" + tender.tenderId()).asString(), Seen.class);
    assertThat(amended.confirmFrom()).isEqualTo(2);
    var rewritten =
        as("olive")
            .header("If-Match", tag)
            .body(Json.write(bid(amended.tender(), "1400000")))
            .put("/v1/bids/" + bid);
    rewritten.then().statusCode(200);
    as("olive").get("/v1/bids/" + bid).then().body("toBeConfirmed", equalTo(true));
  }

  @Test
  void anotherOrganisationAndAnotherRoleConfirmNothing() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bid(tender, "1400000"));
    amend(tender, 2, true, AmendmentIT::onlyTheFirstLot);

    assertThat(confirm("wendy", bid, "\"1\"").statusCode()).isEqualTo(404);
    assertThat(confirm("ben", bid, "\"1\"").statusCode()).isEqualTo(403);
    assertThat(confirm("olive", bid, "\"0\"").statusCode()).isEqualTo(412);
    as("olive").body("{}").post("/v1/bids/" + bid + "/confirmation").then().statusCode(428);
    walk.close(tender);
    var tag = as("olive").get("/v1/bids/" + bid).header("ETag");
    Walk.assertRefusedBy("SEALED", confirm("olive", bid, tag));
  }

  @Test
  void moreTimeAsksNobodyToConfirmAndOpensTheDoorAgain() {
    // Given
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bid(tender, "1400000"));
    walk.close(tender);
    as("ben").post(opening(tender)).then().statusCode(201);

    // When
    amend(
        tender,
        2,
        false,
        t -> t.put("bidsDueBy", Instant.now().plus(2, ChronoUnit.HOURS).toString()));

    // Then
    as("olive").get("/v1/bids/" + bid).then().body("toBeConfirmed", equalTo(false));
    Walk.assertRefusedBy("SEALED", as("chloe").post(opening(tender)));
    walk.submit("wendy", tender, bid(tender, "1300000"));
  }

  @Test
  void anOlderVersionOrOneAfterTheOpeningChangesNothing() {
    var tender = walk.begin(homecare());
    amend(tender, 3, true, AmendmentIT::onlyTheFirstLot);
    amend(tender, 2, true, AmendmentIT::oneQuestionMore);
    var path = "/v1/competitions/" + tender.tenderId();
    as("ben").get(path).then().body("tender.tenderVersion", equalTo(3));
    walk.open(tender);
    amend(tender, 4, true, AmendmentIT::oneQuestionMore);
    as("ben").get(path).then().body("tender.tenderVersion", equalTo(3));
  }

  @Test
  void aCancelledTenderTakesNoBidAndOpensNone() {
    // Given
    var tender = walk.begin(homecare());
    var submitted = walk.submit("olive", tender, bid(tender, "1400000"));
    var drafted = walk.draft("wendy", tender, bid(tender, "1300000"));

    // When
    cancel(tender);

    // Then
    var path = "/v1/competitions/" + tender.tenderId();
    as("olive")
        .get(path)
        .then()
        .body("phase", equalTo("CANCELLED"))
        .body("cancellationNote.en", equalTo("We stop here"));
    assertThat(walk.submit("wendy", drafted).statusCode()).isEqualTo(409);
    as("wendy").get("/v1/bids/" + drafted.path("bidId")).then().statusCode(200);
    as("olive").get("/v1/bids/" + submitted).then().statusCode(200);
    as("blake").body(Json.write(bid(tender, "1"))).post(path + "/bids").then().statusCode(409);
    as("blake")
        .get("/v1/competitions?limit=500")
        .then()
        .body("items.id", not(hasItem(tender.tenderId().toString())));
    walk.close(tender);
    as("ben").post(opening(tender)).then().statusCode(409);
    as("ben").get("/v1/bids/" + submitted).then().statusCode(409);
    assertThat(seenByTheDatabase(tender)).isEmpty();
    amend(tender, 2, true, AmendmentIT::onlyTheFirstLot);
    as("ben").get(path).then().body("tender.tenderVersion", equalTo(1));
  }

  @Test
  void whatStoodUnconfirmedIsWithdrawnLikeAnyOther() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bid(tender, "1400000"));
    amend(tender, 2, true, AmendmentIT::onlyTheFirstLot);
    var tag = as("olive").get("/v1/bids/" + bid).header("ETag");
    as("olive")
        .header("If-Match", tag)
        .post("/v1/bids/" + bid + "/withdrawal")
        .then()
        .statusCode(200);
    walk.close(tender);
    as("ben").post(opening(tender)).then().statusCode(201);
    as("chloe")
        .post(opening(tender))
        .then()
        .statusCode(201)
        .body("bids", empty())
        .body("unconfirmed", empty());
  }

  /** As much of a competition as these tests read. */
  record Seen(int confirmFrom, TenderPublished tender) {}

  private static BidContent bid(TenderPublished tender, String price) {
    return bidFor(tender).priced("LOT-1", price).whole();
  }

  private static String opening(TenderPublished tender) {
    return "/v1/competitions/" + tender.tenderId() + "/opening";
  }

  private static Response confirm(String user, UUID bid, String tag) {
    return as(user).header("If-Match", tag).body("{}").post("/v1/bids/" + bid + "/confirmation");
  }

  private static void onlyTheFirstLot(ObjectNode tender) {
    ((ArrayNode) tender.path("lots")).remove(1);
  }

  private static void oneQuestionMore(ObjectNode tender) {
    var questions = (ArrayNode) tender.path("questions");
    var more = questions.get(0).deepCopy();
    ((ObjectNode) more).put("id", "Q9");
    questions.add(more);
  }

  private void amend(
      TenderPublished tender, int version, boolean confirm, Consumer<ObjectNode> change) {
    ObjectNode tree = Json.mapper().valueToTree(tender);
    change.accept(tree);
    tree.put("tenderVersion", version);
    var newer = Json.read(tree.toString(), TenderPublished.class);
    var event =
        new TenderAmended(
            tender.tenderId(),
            version,
            newer,
            List.of(new TenderAmended.Change("/lots", null, null)),
            confirm,
            "For a reason",
            Instant.now());
    QuarkusTransaction.requiringNew()
        .run(() -> amending.handle(received(TenderAmended.TYPE, tender, event)));
  }

  private void cancel(TenderPublished tender) {
    var event =
        new TenderCancelled(
            tender.tenderId(),
            tender.projectId(),
            1,
            LocalizedText.english("We stop here"),
            Instant.now());
    QuarkusTransaction.requiringNew()
        .run(() -> cancelling.handle(received(TenderCancelled.TYPE, tender, event)));
  }

  private static <T> ReceivedEvent<T> received(String type, TenderPublished tender, T payload) {
    return new ReceivedEvent<>(
        Ids.next(), type, tender.tenderId().toString(), Instant.now(), 2, payload);
  }

  /** The bids that row-level security shows to nobody in particular. */
  private List<UUID> seenByTheDatabase(TenderPublished tender) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db
                    .createNativeQuery(
                        "select bid_id from bid_version where competition_id = :id", UUID.class)
                    .setParameter("id", tender.tenderId())
                    .getResultList()
                    .stream()
                    .map(UUID.class::cast)
                    .toList());
  }
}

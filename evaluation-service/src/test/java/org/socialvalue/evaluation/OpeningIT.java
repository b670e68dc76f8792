package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.events.Supplier;

@EvaluationTest
class OpeningIT {

  @Inject Walk walk;
  @Inject OpenedBidRepository opened;
  @Inject EntityManager db;

  @Test
  void theOpeningIsARecordOfWhoWhenHowManyAndTheHashes() {
    var tender = walk.begin(homecare());
    var orchard =
        walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "1200000.50").whole());
    var bluebird =
        walk.submit(
            "blake",
            tender,
            bidFor(tender)
                .named("Bluebird Care CIC", Supplier.Size.MICRO)
                .priced("LOT-2", "0")
                .offeringIn("NM")
                .whole());
    walk.draft("wendy", tender, bidFor(tender).whole());
    var receipt = as("olive").get("/v1/bids/" + orchard).<String>path("receipts[0].sha256");

    walk.open(tender);

    as("ada")
        .get("/v1/competitions/" + tender.tenderId() + "/opening")
        .then()
        .statusCode(200)
        .body("firstOfficer", equalTo("ben"))
        .body("secondOfficer", equalTo("chloe"))
        .body("howMany", equalTo(2))
        .body("bids", hasSize(2))
        .body("bids.alias", containsInAnyOrder("Bid 1", "Bid 2"))
        .body("bids.find { it.bidId == '" + orchard + "' }.sha256", equalTo(receipt));
    as("nia").get("/v1/competitions/" + tender.tenderId() + "/opening").then().statusCode(404);
    var kept = kept(tender.tenderId());
    assertThat(kept).extracting(OpenedBid::bidId).containsExactly(orchard, bluebird);
    assertThat(kept.getFirst().priceOf("LOT-1")).contains(new BigDecimal("1200000.50"));
    assertThat(kept.getFirst().priceOf("LOT-2")).isEmpty();
    assertThat(kept.getFirst().outsideQuestions()).isEmpty();
    assertThat(kept.getLast().outsideQuestions()).containsExactly("SV2");
    assertThat(kept.getLast().offersCounted()).isZero();
    assertThat(kept.getLast().offersShown()).isOne();
    assertThat(kept.getLast().size()).isEqualTo(Supplier.Size.MICRO);
  }

  @Test
  void nothingIsKeptBeforeTheSecondOfficerAndNothingChangesAfter() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "1").whole());
    walk.close(tender);
    var path = "/v1/competitions/" + tender.tenderId() + "/opening";

    as("ben").post(path).then().statusCode(201).body("howMany", equalTo(0));
    assertThat(kept(tender.tenderId())).isEmpty();
    as("ben").post(path).then().statusCode(409).body("findings.code", contains("SEALED"));
    as("chloe").post(path).then().statusCode(201).body("howMany", equalTo(1));

    assertThatThrownBy(() -> changed(bid))
        .isInstanceOf(PersistenceException.class)
        .hasMessageContaining("permission denied");
  }

  private List<OpenedBid> kept(UUID competition) {
    return QuarkusTransaction.requiringNew().call(() -> opened.in(competition));
  }

  private void changed(UUID bid) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery("update opened_bid set name = 'x' where bid_id = :bid")
                    .setParameter("bid", bid)
                    .executeUpdate());
  }
}

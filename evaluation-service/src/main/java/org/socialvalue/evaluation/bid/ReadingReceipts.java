package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** A bidder reads its receipts again. */
@ApplicationScoped
public class ReadingReceipts {

  private final BidRepository bids;
  private final SealedVersions versions;
  private final BidConfirmationRepository confirmations;
  private final CurrentActor actor;

  public ReadingReceipts(
      BidRepository bids,
      SealedVersions versions,
      BidConfirmationRepository confirmations,
      CurrentActor actor) {
    this.bids = bids;
    this.versions = versions;
    this.confirmations = confirmations;
    this.actor = actor;
  }

  /** A bid and its receipts, oldest first. */
  public record Receipts(Bid bid, List<Receipt> all) {}

  @Transactional
  public Receipts of(UUID bidId) {
    var bid = bids.existing(bidId);
    if (!actor.get().actsFor(bid.bidder())) {
      throw Refused.notFound("bid");
    }
    var confirmed = confirmations.of(bidId);
    return new Receipts(
        bid, versions.receiptsOfOwn(bid).stream().map(receipt -> receipt.with(confirmed)).toList());
  }
}

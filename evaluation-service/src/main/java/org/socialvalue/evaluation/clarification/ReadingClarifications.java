package org.socialvalue.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.evaluation.bid.Bid;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.bid.SeeingBid;
import org.socialvalue.evaluation.clarification.ClarificationView.Side;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/**
 * Who may read what was clarified of a bid: whoever may read the bid. Where prices are not shown,
 * what is about prices is not either.
 */
@ApplicationScoped
public class ReadingClarifications {

  private final BidRepository bids;
  private final SeeingBid seeing;
  private final CurrentActor actor;

  public ReadingClarifications(BidRepository bids, SeeingBid seeing, CurrentActor actor) {
    this.bids = bids;
    this.seeing = seeing;
    this.actor = actor;
  }

  /** As what somebody reads, and whether prices are shown to them. */
  record Reader(Side side, boolean pricesShown) {}

  /**
   * @throws Refused 404 for a bid that is not this reader's to see, 409 while it is sealed or
   *     barred
   */
  Reader of(UUID bidId) {
    var who = actor.get();
    Bid bid = bids.existing(bidId);
    if (who.has("provider")) {
      if (!who.actsFor(bid.bidder())) {
        throw Refused.notFound("bid");
      }
      return new Reader(Side.BIDDER, true);
    }
    return new Reader(
        who.has("procurement-officer") ? Side.AUTHORITY : Side.PANEL,
        seeing.of(bid, who).pricesShown());
  }
}

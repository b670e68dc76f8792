package org.socialvalue.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.socialvalue.evaluation.bid.Bid;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.bid.SeeingBid;
import org.socialvalue.evaluation.clarification.ClarificationView.Side;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/**
 * Who may read what was clarified of a bid: whoever may read the bid. Where prices are not shown,
 * what is about prices is not either; where the bidder is hidden, what was written names it by its
 * alias.
 */
@ApplicationScoped
public class ReadingClarifications {

  private final BidRepository bids;
  private final SeeingBid seeing;
  private final OpenedBidRepository opened;
  private final CurrentActor actor;

  public ReadingClarifications(
      BidRepository bids, SeeingBid seeing, OpenedBidRepository opened, CurrentActor actor) {
    this.bids = bids;
    this.seeing = seeing;
    this.opened = opened;
    this.actor = actor;
  }

  /**
   * How somebody reads.
   *
   * @param words what they are told of words that were written
   */
  record Reader(Side side, boolean pricesShown, UnaryOperator<String> words) {

    ClarificationView view(Clarification clarification) {
      return ClarificationView.from(clarification, side, words);
    }
  }

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
      return new Reader(Side.BIDDER, true, UnaryOperator.identity());
    }
    var sight = seeing.of(bid, who);
    return new Reader(
        who.has("procurement-officer") ? Side.AUTHORITY : Side.PANEL,
        sight.pricesShown(),
        sight.names(bid) ? UnaryOperator.identity() : opened.findById(bidId)::unnamed);
  }
}

package org.socialvalue.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.socialvalue.evaluation.bid.Bid;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.bid.SeeingBid;
import org.socialvalue.evaluation.clarification.ClarificationSeal.Said;
import org.socialvalue.evaluation.clarification.ClarificationView.Side;
import org.socialvalue.evaluation.opening.OpenedBid;
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
  private final ClarificationSeal seal;
  private final CurrentActor actor;

  public ReadingClarifications(
      BidRepository bids,
      SeeingBid seeing,
      OpenedBidRepository opened,
      ClarificationSeal seal,
      CurrentActor actor) {
    this.bids = bids;
    this.seeing = seeing;
    this.opened = opened;
    this.seal = seal;
    this.actor = actor;
  }

  /**
   * How somebody reads.
   *
   * @param told the words of a clarification as they are told them
   */
  record Reader(Side side, boolean pricesShown, Function<Clarification, Said> told) {

    ClarificationView view(Clarification clarification) {
      return ClarificationView.from(clarification, side, told.apply(clarification));
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
      return new Reader(Side.BIDDER, true, seal::open);
    }
    var sight = seeing.of(bid, who);
    return new Reader(
        who.has("procurement-officer") ? Side.AUTHORITY : Side.PANEL,
        sight.pricesShown(),
        sight.names(bid) ? seal::open : withoutName(opened.findById(bidId)));
  }

  private Function<Clarification, Said> withoutName(OpenedBid bid) {
    return clarification -> seal.open(clarification).told(bid::unnamed);
  }
}

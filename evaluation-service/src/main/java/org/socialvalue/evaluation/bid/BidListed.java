package org.socialvalue.evaluation.bid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bid in a list.
 *
 * @param bidder the bidding organisation, or its alias where the panel is not to know it yet; null
 *     while the bids are sealed, and for one that does not stand
 */
public record BidListed(UUID bidId, Bid.Status status, @Nullable String bidder) {

  static BidListed from(Bid bid, boolean opened) {
    boolean known = opened && bid.status() == Bid.Status.SUBMITTED;
    return new BidListed(bid.id(), bid.status(), known ? bid.bidder() : null);
  }

  /** The same before those who are told its alias in place of its bidder. */
  BidListed called(String alias) {
    return new BidListed(bidId, status, bidder == null ? null : alias);
  }

  static BidListed own(Bid bid) {
    return new BidListed(bid.id(), bid.status(), bid.bidder());
  }
}

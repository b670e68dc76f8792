package org.socialvalue.evaluation.bid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.dropped.DroppedBid;
import org.socialvalue.evaluation.opening.OpenedBid;

/**
 * A bid in a list.
 *
 * @param bidder the bidding organisation, or its alias where the panel is not to know it yet; null
 *     while the bids are sealed, and for one that does not stand
 * @param dropped how it dropped out after the opening; null where it did not. Why, its bidder reads
 *     at once among the dropped bids
 */
public record BidListed(
    UUID bidId, Bid.Status status, @Nullable String bidder, DroppedBid.@Nullable Kind dropped) {

  static BidListed from(Bid bid, boolean opened) {
    boolean known = opened && bid.status() == Bid.Status.SUBMITTED;
    return new BidListed(bid.id(), bid.status(), known ? bid.bidder() : null, null);
  }

  /** The same of one that dropped out after the opening, or did not. */
  BidListed dropped(DroppedBid.@Nullable Kind how) {
    return new BidListed(bidId, status, bidder, how);
  }

  /** The same before those who are told its alias in place of its bidder. */
  BidListed unnamed(@Nullable OpenedBid opened) {
    return new BidListed(bidId, status, opened == null ? null : opened.alias(), dropped);
  }

  static BidListed own(Bid bid) {
    return new BidListed(bid.id(), bid.status(), bid.bidder(), null);
  }
}

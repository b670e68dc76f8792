package org.socialvalue.evaluation.panel;

import java.util.List;
import org.socialvalue.evaluation.opening.OpenedBid;

/**
 * One who bids; which bid is theirs is not told.
 *
 * @param bidder the bidding organisation, as a declaration names it
 * @param name what it calls itself
 * @param partners names of those who would deliver with it
 */
public record BidderView(String bidder, String name, List<String> partners) {

  static BidderView from(OpenedBid bid) {
    return new BidderView(bid.bidder(), bid.name(), bid.partners());
  }
}

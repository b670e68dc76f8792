package org.socialvalue.evaluation.bid;

import java.time.Instant;
import java.util.UUID;

/**
 * That a bid was confirmed.
 *
 * @param confirmedAt by the database's clock
 * @param receipt of what was confirmed; it says so from now on
 */
public record BidConfirmed(
    UUID bidId, UUID competitionId, Bid.Status status, Instant confirmedAt, Receipt receipt) {

  static BidConfirmed from(ConfirmingBid.Confirmed confirmed) {
    var bid = confirmed.bid();
    return new BidConfirmed(
        bid.id(), bid.competitionId(), bid.status(), confirmed.at(), confirmed.receipt());
  }
}

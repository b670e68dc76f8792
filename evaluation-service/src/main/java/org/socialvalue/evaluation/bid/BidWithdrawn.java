package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * That a bid was withdrawn.
 *
 * @param withdrawnAt by the database's clock
 */
public record BidWithdrawn(UUID bidId, UUID competitionId, Bid.Status status, Instant withdrawnAt) {

  static BidWithdrawn from(Bid bid) {
    return new BidWithdrawn(
        bid.id(), bid.competitionId(), bid.status(), requireNonNull(bid.withdrawnAt()));
  }
}

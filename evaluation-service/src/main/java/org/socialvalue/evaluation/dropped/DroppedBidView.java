package org.socialvalue.evaluation.dropped;

import java.time.Instant;
import java.util.UUID;

/** A bid that dropped out. */
public record DroppedBidView(
    UUID id,
    UUID competitionId,
    UUID bidId,
    String bidder,
    DroppedBid.Kind kind,
    String reason,
    String droppedBy,
    Instant droppedAt) {

  static DroppedBidView from(DroppedBid bid) {
    return new DroppedBidView(
        bid.id(),
        bid.competitionId(),
        bid.bidId(),
        bid.bidder(),
        bid.kind(),
        bid.reason(),
        bid.droppedBy(),
        bid.droppedAt());
  }
}

package org.socialvalue.evaluation.dropped;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the bidder of a bid that dropped out is told; not which officer recorded it.
 *
 * @param rule what an exclusion rests on; null where the reason says it
 */
public record OwnDroppedBidView(
    UUID competitionId,
    UUID bidId,
    DroppedBid.Kind kind,
    String reason,
    @Nullable String rule,
    Instant droppedAt) {

  static OwnDroppedBidView from(DroppedBid bid) {
    return new OwnDroppedBidView(
        bid.competitionId(), bid.bidId(), bid.kind(), bid.reason(), bid.rule(), bid.droppedAt());
  }
}

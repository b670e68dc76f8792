package org.socialvalue.evaluation.dropped;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;

/**
 * A bid that dropped out.
 *
 * @param rule what an exclusion rests on; null where the reason says it
 */
public record DroppedBidView(
    UUID id,
    UUID competitionId,
    UUID bidId,
    String bidder,
    DroppedBid.Kind kind,
    String reason,
    @Nullable String rule,
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
        bid.rule(),
        bid.droppedBy(),
        bid.droppedAt());
  }

  /** The same for a panel that is not to know whose bid it was. */
  DroppedBidView unnamed(OpenedBid opened) {
    return new DroppedBidView(
        id,
        competitionId,
        bidId,
        opened.alias(),
        kind,
        opened.unnamed(reason),
        rule == null ? null : opened.unnamed(rule),
        droppedBy,
        droppedAt);
  }
}

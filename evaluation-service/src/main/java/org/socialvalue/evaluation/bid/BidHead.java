package org.socialvalue.evaluation.bid;

import java.util.UUID;

/**
 * That a bid exists, and no more: what creating and changing one answers, so that no copy of its
 * content is kept beside the sealed one (the answers of creating requests are).
 */
public record BidHead(UUID bidId, UUID competitionId, Bid.Status status) {

  static BidHead from(Bid bid) {
    return new BidHead(bid.id(), bid.competitionId(), bid.status());
  }
}

package org.socialvalue.evaluation.bid;

import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.dropped.DroppedBid;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the bids of a competition; null for any.
 *
 * @param dropped how it dropped out
 * @param lot for which it was found at the opening
 * @param bidder whose it is, in the words that the reader is told: an identifier or an alias
 */
record BidSearch(
    Bid.@Nullable Status status,
    DroppedBid.@Nullable Kind dropped,
    @Nullable String lot,
    @Nullable String bidder) {

  /** Whether it asks for what nobody is told before the opening. */
  boolean looksInside() {
    return lot != null || bidder != null;
  }

  /**
   * @param nameless whether the reader is told aliases in place of names
   */
  Wanted among(Wanted seen, boolean nameless) {
    if (status != null) {
      seen.and(in(status));
    }
    return seen.andIfAsked(
            "id in (select d.bidId from DroppedBid d where d.kind = :dropped)", "dropped", dropped)
        .andIfAsked(
            "id in (select o.bidId from OpenedBid o"
                + " where cast(is_for_lot(o.prices, :lot) as boolean) = true)",
            "lot",
            lot)
        .andIfAsked(
            nameless
                ? "id in (select o.bidId from OpenedBid o where o.alias = :bidder)"
                : "bidder = :bidder and submittedAt is not null and withdrawnAt is null",
            "bidder",
            bidder);
  }

  private static String in(Bid.Status status) {
    return switch (status) {
      case DRAFT -> "submittedAt is null and withdrawnAt is null";
      case SUBMITTED -> "submittedAt is not null and withdrawnAt is null";
      case WITHDRAWN -> "withdrawnAt is not null";
    };
  }
}

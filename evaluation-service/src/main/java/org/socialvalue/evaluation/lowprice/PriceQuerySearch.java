package org.socialvalue.evaluation.lowprice;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the price queries that one may see; null for any.
 *
 * @param answered whether their bidder has explained them
 * @param concluded whether an officer has decided on them
 */
record PriceQuerySearch(
    @Nullable String lot, @Nullable Boolean answered, @Nullable Boolean concluded) {

  Wanted among(Wanted seen) {
    if (answered != null) {
      seen.and(answered ? "answeredAt is not null" : "answeredAt is null");
    }
    if (concluded != null) {
      seen.and(concluded ? "concludedAt is not null" : "concludedAt is null");
    }
    return seen.andIfAsked("lotId = :lot", "lot", lot);
  }
}

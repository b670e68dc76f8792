package org.socialvalue.tender.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the tenders that one may see; null for any.
 *
 * @param words in its title, lots and questions
 * @param authority whose they are
 * @param bidsDueAfter those that can be bid for until later than this
 * @param bidsDueBefore those whose deadline comes before this
 */
record TenderSearch(
    @Nullable String words,
    @Nullable TenderStatus status,
    @Nullable String authority,
    @Nullable Instant bidsDueAfter,
    @Nullable Instant bidsDueBefore) {

  Wanted among(Wanted seen) {
    if (status != null) {
      seen.and(of(status));
    }
    return seen.andHaving("words_of_tender(content)", words)
        .andIfAsked("authorityId = :authority", "authority", authority)
        .andIfAsked("sortBidsDueBy > :bidsDueAfter", "bidsDueAfter", bidsDueAfter)
        .andIfAsked("sortBidsDueBy < :bidsDueBefore", "bidsDueBefore", bidsDueBefore);
  }

  private static String of(TenderStatus status) {
    return switch (status) {
      case DRAFT -> "publishedAt is null and cancellation is null";
      case PUBLISHED -> "publishedAt is not null and cancellation is null";
      case CANCELLED -> "cancellation is not null";
    };
  }
}

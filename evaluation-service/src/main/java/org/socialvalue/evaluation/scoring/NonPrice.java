package org.socialvalue.evaluation.scoring;

/** What the shares of quality and social value are taken of. */
public enum NonPrice {
  /** Of all there is to earn: nobody else's answers have any bearing. What tenders here publish. */
  AS_MARKED,
  /**
   * Of the best among the bids compared, section by section: the best has all. Known from published
   * evaluations; it makes every bid somebody's comparator. Where the best has nothing, so have all.
   */
  AGAINST_THE_BEST
}

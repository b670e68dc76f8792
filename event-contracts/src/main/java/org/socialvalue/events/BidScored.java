package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bid has its points and place for one lot. A later event of the same bid and lot takes the place
 * of an earlier one: marks were reopened, or a bid dropped out.
 *
 * @param competitionId the same as the tender's id
 * @param total points out of 100, rounded half up to the places that the tender shows; null for a
 *     bid that did not stay in
 * @param rank 1 for the best; null for a bid that did not stay in
 * @param outBecause code of the rule that put the bid out, or {@code WITHDRAWN} or {@code EXCLUDED}
 *     for one that left after it was scored; null for a bid that stayed in
 */
public record BidScored(
    UUID bidId,
    UUID competitionId,
    String lotId,
    String bidder,
    List<SectionPoints> sections,
    @Nullable BigDecimal total,
    @Nullable Integer rank,
    @Nullable String outBecause,
    Instant scoredAt) {

  public static final String TYPE = "org.socialvalue.evaluation.bid-scored.v1";

  /** Points of one section (price, quality, social value) and the most it could have had. */
  public record SectionPoints(String section, BigDecimal points, BigDecimal maximum) {}
}

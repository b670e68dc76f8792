package org.socialvalue.evaluation.ranking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ranking in the list of those that were computed.
 *
 * @param number 1 for the first of its competition
 * @param superseded null for the one that stands
 */
public record RankingListed(
    UUID id,
    int number,
    String computedBy,
    Instant computedAt,
    RankingView.@Nullable Superseded superseded) {

  static RankingListed from(CompetitionRanking ranking) {
    return new RankingListed(
        ranking.id(),
        ranking.number(),
        ranking.computedBy(),
        ranking.computedAt(),
        RankingView.Superseded.from(ranking));
  }
}

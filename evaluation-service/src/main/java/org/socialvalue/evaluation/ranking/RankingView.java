package org.socialvalue.evaluation.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;

/**
 * The ranking of a competition.
 *
 * @param number 1 for the first of its competition
 * @param model the weights, scale, formula and rounding it was computed by
 * @param lots with every bid in full where there are at most 50 in all; else the first 50 of each
 *     in short: pages and single bids are asked for by themselves
 * @param superseded null for the one that stands
 */
public record RankingView(
    UUID competitionId,
    int number,
    String computedBy,
    Instant computedAt,
    AwardModel model,
    List<LotResult> lots,
    @Nullable Superseded superseded) {

  /** That another took its place. */
  public record Superseded(String by, Instant at, String because) {

    static @Nullable Superseded from(CompetitionRanking ranking) {
      var by = ranking.supersededBy();
      var at = ranking.supersededAt();
      var because = ranking.supersededBecause();
      return by == null || at == null || because == null ? null : new Superseded(by, at, because);
    }
  }

  static RankingView from(CompetitionRanking ranking, AwardModel model, List<LotResult> lots) {
    return new RankingView(
        ranking.competitionId(),
        ranking.number(),
        ranking.computedBy(),
        ranking.computedAt(),
        model,
        lots,
        Superseded.from(ranking));
  }
}

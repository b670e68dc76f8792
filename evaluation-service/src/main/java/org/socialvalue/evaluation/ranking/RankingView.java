package org.socialvalue.evaluation.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.AwardModel;

/**
 * The ranking of a competition.
 *
 * @param model the weights, scale, formula and rounding it was computed by
 */
public record RankingView(
    UUID competitionId,
    String computedBy,
    Instant computedAt,
    AwardModel model,
    List<LotResult> lots) {

  static RankingView from(CompetitionRanking ranking, AwardModel model) {
    return new RankingView(
        ranking.competitionId(), ranking.computedBy(), ranking.computedAt(), model, ranking.lots());
  }
}

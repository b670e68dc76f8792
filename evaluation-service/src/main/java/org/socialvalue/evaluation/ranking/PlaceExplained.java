package org.socialvalue.evaluation.ranking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.scoring.Stage;

/**
 * Why a bid came where it came in one lot.
 *
 * @param rankingNumber of the ranking that this is told of
 * @param rounding how figures are rounded, and that they are compared unrounded
 * @param figures every figure: what it was made of, at which stage, by which rule
 * @param steps the same as sentences, in order
 */
public record PlaceExplained(
    UUID competitionId,
    int rankingNumber,
    String lotId,
    UUID bidId,
    @Nullable Integer rank,
    String rounding,
    List<Why> figures,
    List<String> steps,
    Entry entry) {

  /**
   * One figure and why it is what it is.
   *
   * @param figure its name: {@code place}, {@code total}, a section's code, {@code price} or a
   *     question's id
   * @param exact as it was compared; {@code shown} rounded
   * @param inputs what it was made of, each by name and exactly
   * @param stage at which it came about
   * @param rule by which
   */
  public record Why(
      String figure,
      String exact,
      String shown,
      List<Kept.KeptFigure> inputs,
      Stage.Name stage,
      String rule,
      String inWords) {}

  static PlaceExplained from(
      CompetitionRanking ranking, Competition competition, String lotId, Entry entry) {
    int decimals = competition.tender().awardModel().shownDecimals();
    return new PlaceExplained(
        competition.id(),
        ranking.number(),
        lotId,
        entry.bidId(),
        entry.rank(),
        "Exact fractions throughout, compared unrounded; shown half up to %d places."
            .formatted(decimals),
        new Whys(competition.tender(), entry).all(),
        entry.why().stream().map(step -> step.text()).toList(),
        entry);
  }
}

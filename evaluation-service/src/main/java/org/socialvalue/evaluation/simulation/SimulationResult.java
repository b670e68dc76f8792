package org.socialvalue.evaluation.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Out;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Section;

/**
 * What an award model does. Shares are per cent, rounded half up to four places; the counts that
 * they come from stand beside them.
 *
 * @param competitions that were tried
 * @param awarded those with one winner; of the others {@code tied} share the first place and in
 *     {@code empty} no bid stayed in
 * @param effectiveWeights what each section really decides
 * @param middleBid whether a bid that is neither cheapest nor best in its answers can win
 * @param sensitivity how often the winner turns when a weight is moved
 * @param given the one competition in full, where bids were given
 * @param assumptions what was drawn how, and what the figures mean
 */
public record SimulationResult(
    int competitions,
    int awarded,
    int tied,
    int empty,
    List<EffectiveWeight> effectiveWeights,
    Reversals reversals,
    MiddleBid middleBid,
    List<Sensitivity> sensitivity,
    @Nullable Given given,
    List<String> assumptions) {

  /**
   * @param weight as the model says, points
   * @param decides how many awards would go elsewhere without this section's points
   * @param share of all awards
   */
  public record EffectiveWeight(
      Section section, BigDecimal weight, int decides, BigDecimal share) {}

  /**
   * What comes of losing bids that leave, each losing bid of each award by itself.
   *
   * @param leavings how many were looked at
   * @param winnerTurned leavings after which another wins; {@code winnerTurnedShare} of all
   * @param orderTurned leavings after which two that stay have changed places
   * @param awardsTurned awards that at least one leaving turns; {@code awardsTurnedShare} of all
   */
  public record Reversals(
      int leavings,
      int winnerTurned,
      BigDecimal winnerTurnedShare,
      int orderTurned,
      BigDecimal orderTurnedShare,
      int awardsTurned,
      BigDecimal awardsTurnedShare) {}

  /**
   * @param competitions awards in which there was a middle bid
   * @param wins how many of those it won
   * @param everWins true where it won at least one
   */
  public record MiddleBid(int competitions, int wins, BigDecimal share, boolean everWins) {}

  /**
   * @param points by which the weight is moved; the other two give or take in proportion
   * @param turnedByMore awards that go elsewhere when it weighs more
   * @param turnedByLess awards that go elsewhere when it weighs less
   */
  public record Sensitivity(
      Section section,
      BigDecimal points,
      int turnedByMore,
      BigDecimal turnedByMoreShare,
      int turnedByLess,
      BigDecimal turnedByLessShare) {}

  /**
   * The competition of the given bids.
   *
   * @param turnedBy losing bids without which another would be first
   */
  public record Given(List<Ranked> places, List<Turned> turnedBy, List<Shift> nearestShifts) {}

  /** A bid's place; figures as shown by the model's decimals, and as exact fractions. */
  public record Ranked(
      @Nullable Integer rank,
      String name,
      @Nullable BigDecimal total,
      @Nullable String exactTotal,
      Place.Tie tie,
      List<Points> sections,
      @Nullable Price price,
      List<Points> questions,
      @Nullable Out out) {}

  /** Points of a section or a question, and the most it could have brought. */
  public record Points(String of, BigDecimal points, BigDecimal maximum, String exactPoints) {}

  /** How a price came to its points. */
  public record Price(
      BigDecimal price,
      String formula,
      String working,
      List<Named> figures,
      String exactShare,
      BigDecimal sharePercent) {}

  /** A figure by name: shown to the model's decimals, and exact. */
  public record Named(String name, BigDecimal shown, String exact) {}

  public record Turned(String without, List<String> first) {}

  /**
   * @param points moved from one section to the other that make totals equal, exactly
   * @param beyond whether there is more to move, which turns the winner
   */
  public record Shift(
      Section from,
      Section to,
      String points,
      boolean beyond,
      List<String> thenFirst,
      List<String> firstAtEqual) {}
}

package org.socialvalue.evaluation.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.Section;
import org.socialvalue.evaluation.scoring.Terms;
import org.socialvalue.evaluation.scoring.Trial;
import org.socialvalue.evaluation.simulation.SimulationResult.EffectiveWeight;
import org.socialvalue.evaluation.simulation.SimulationResult.MiddleBid;
import org.socialvalue.evaluation.simulation.SimulationResult.Reversals;
import org.socialvalue.evaluation.simulation.SimulationResult.Sensitivity;

/** Counts what comes of trials, one after the other. */
final class Tally {

  private static final int PLACES = 4;

  private final Fraction points;
  private final Map<Section, Integer> decides = new EnumMap<>(Section.class);
  private final Map<Section, Integer> more = new EnumMap<>(Section.class);
  private final Map<Section, Integer> less = new EnumMap<>(Section.class);
  private int trials;
  private int awarded;
  private int empty;
  private Trial.Leavings leavings = Trial.Leavings.NONE;
  private int awardsTurned;
  private int withMiddle;
  private int middleWins;

  /**
   * @param points by which each weight is moved for its sensitivity
   */
  Tally(BigDecimal points) {
    this.points = Fraction.of(points);
  }

  void count(Trial trial) {
    trials++;
    if (trial.first().isEmpty()) {
      empty++;
    }
    if (trial.isDecided()) {
      awarded++;
      weights(trial);
      leavings(trial.leavings());
      middle(trial);
    }
  }

  private void weights(Trial trial) {
    for (var section : Section.values()) {
      if (trial.isDecidedBy(section)) {
        decides.merge(section, 1, Integer::sum);
      }
      if (trial.isTurnedBy(section, points)) {
        more.merge(section, 1, Integer::sum);
      }
      if (trial.isTurnedBy(section, points.negated())) {
        less.merge(section, 1, Integer::sum);
      }
    }
  }

  private void leavings(Trial.Leavings found) {
    leavings = leavings.plus(found);
    if (found.winnerTurned() > 0) {
      awardsTurned++;
    }
  }

  private void middle(Trial trial) {
    var middle = trial.middle();
    if (!middle.isEmpty()) {
      withMiddle++;
      if (middle.contains(trial.first().getFirst())) {
        middleWins++;
      }
    }
  }

  SimulationResult result(
      Terms terms, SimulationResult.@Nullable Given given, List<String> assumptions) {
    return new SimulationResult(
        trials,
        awarded,
        trials - awarded - empty,
        empty,
        effectiveWeights(terms),
        new Reversals(
            leavings.leavings(),
            leavings.winnerTurned(),
            share(leavings.winnerTurned(), leavings.leavings()),
            leavings.orderTurned(),
            share(leavings.orderTurned(), leavings.leavings()),
            awardsTurned,
            share(awardsTurned, awarded)),
        new MiddleBid(withMiddle, middleWins, share(middleWins, withMiddle), middleWins > 0),
        sensitivity(),
        given,
        assumptions);
  }

  private List<EffectiveWeight> effectiveWeights(Terms terms) {
    var weights = new ArrayList<EffectiveWeight>();
    for (var section : Section.values()) {
      int awards = decides.getOrDefault(section, 0);
      weights.add(
          new EffectiveWeight(
              section, terms.weight(section).rounded(PLACES), awards, share(awards, awarded)));
    }
    return weights;
  }

  private List<Sensitivity> sensitivity() {
    var sensitivity = new ArrayList<Sensitivity>();
    for (var section : Section.values()) {
      int byMore = more.getOrDefault(section, 0);
      int byLess = less.getOrDefault(section, 0);
      sensitivity.add(
          new Sensitivity(
              section,
              points.rounded(PLACES),
              byMore,
              share(byMore, awarded),
              byLess,
              share(byLess, awarded)));
    }
    return sensitivity;
  }

  /** Per cent; nought of nothing. */
  private static BigDecimal share(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO.setScale(PLACES)
        : Fraction.of(part, whole).times(Fraction.HUNDRED).rounded(PLACES);
  }
}

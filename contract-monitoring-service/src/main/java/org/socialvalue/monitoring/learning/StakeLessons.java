package org.socialvalue.monitoring.learning;

import java.util.List;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.monitoring.ledger.LedgerView;

/**
 * What a register of what is at stake teaches the next design: one lesson for each promise that
 * gives something now. What a review recommended as core stays recommended, what it dropped stays
 * dropped, and all else would be lost with the contract.
 */
public final class StakeLessons {

  private StakeLessons() {}

  /**
   * @param told the same ledger as it may be told to others
   */
  public static List<Lesson> of(LedgerView ledger, LedgerView told) {
    return AtStake.of(ledger, told).stream().map(StakeLessons::lesson).toList();
  }

  private static Lesson lesson(AtStake live) {
    var promise = live.promise();
    return new Lesson(
        live.lineage(),
        live.promiseId(),
        verdict(live),
        live.statement(),
        promise.category(),
        promise.priority(),
        promise.measure(),
        live.evidence(),
        live.told());
  }

  private static Verdict verdict(AtStake live) {
    return switch (live.lastDecision()) {
      case PROMOTE_TO_CORE -> Verdict.PROMOTE_TO_CORE;
      case DROP -> Verdict.STOP;
      case KEEP, REVISE -> Verdict.AT_RISK;
      case null -> Verdict.AT_RISK;
    };
  }
}

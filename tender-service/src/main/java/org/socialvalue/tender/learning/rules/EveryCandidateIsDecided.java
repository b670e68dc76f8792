package org.socialvalue.tender.learning.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.learning.CandidateFacts;

/**
 * CANDIDATES_DECIDED, a rule of the product: what earlier contracts proved, or saw at risk, was
 * accepted or declined. What stands in the register of value at risk has its fate there.
 */
public final class EveryCandidateIsDecided implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CANDIDATES_DECIDED",
          "What earlier contracts of the service area proved or saw at risk is accepted or declined,"
              + " each with a reason",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product, for Kent framework, analyse and review stages: what should become standard");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    return laid.candidates().stream()
        .filter(candidate -> !candidate.decided())
        .filter(candidate -> isOpen(candidate, laid))
        .map(
            candidate ->
                INFO.finding(
                    "/candidates/" + candidate.lineage(),
                    "\"%s\" is neither accepted nor declined".formatted(candidate.statement())))
        .toList();
  }

  private static boolean isOpen(CandidateFacts candidate, Groundwork laid) {
    return switch (candidate.standing()) {
      case CANDIDATE_FOR_CORE -> true;
      case AT_RISK -> !laid.atRisk().has(candidate.lineage());
      case FOR_THE_RECORD -> false;
    };
  }
}

package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** A consensus is closed over dissents only once each evaluator of the answer has been heard. */
public final class EverybodyIsHeardBeforeClosing
    implements Rule<EverybodyIsHeardBeforeClosing.Voices> {

  /**
   * @param evaluators of the answer, free to judge it
   * @param heard those who agreed or dissented
   */
  public record Voices(List<String> evaluators, List<String> heard) {}

  @Override
  public RuleInfo info() {
    return Codes.MODERATE_SPREAD;
  }

  @Override
  public List<Finding> check(Voices voices) {
    return voices.evaluators().stream()
        .filter(evaluator -> !voices.heard().contains(evaluator))
        .map(silent -> info().finding(silent, silent + " has neither agreed nor dissented yet"))
        .toList();
  }
}

package org.socialvalue.evaluation.panel.rules;

import java.util.List;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator.Division;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * Where one evaluator alone marks a question there is no second view to compare with: that is said.
 * Grants and small competitions may be judged by one.
 */
public final class OneEvaluatorAloneIsSaid implements Rule<OneEvaluatorAloneIsSaid.Setting> {

  /**
   * @param lighter true for a grant or a small competition
   */
  public record Setting(Division division, boolean lighter) {}

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Setting setting) {
    if (setting.lighter()) {
      return List.of();
    }
    return setting.division().questions().stream()
        .filter(question -> setting.division().evaluatorsOf(question) == 1)
        .map(
            question ->
                info().finding(Effect.INFO, question, "One evaluator alone marks " + question))
        .toList();
  }
}

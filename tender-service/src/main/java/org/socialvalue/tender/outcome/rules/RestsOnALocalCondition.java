package org.socialvalue.tender.outcome.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/**
 * LOCAL_CONDITIONS: a target says which condition of the place it rests on, looked at not too long
 * ago. A narrative measure has no target and rests on none.
 */
public final class RestsOnALocalCondition implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "LOCAL_CONDITIONS",
          "A target names the local condition that it rests on, with a date",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, principle 3");

  /**
   * The product's choice, not the document's: most figures of a place are counted once a year and
   * come out in the next.
   */
  static final int MONTHS_IT_HOLDS = 24;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var measure = q.outcome().measure();
    if (measure == null || measure.target() == null) {
      return List.of();
    }
    var at = q.at() + "/localCondition";
    var condition = q.outcome().localCondition();
    if (condition == null) {
      return List.of(
          INFO.finding(at, "The target names no local condition that makes it reachable here"));
    }
    var today = q.around().today();
    if (condition.asOf().isAfter(today)) {
      return List.of(
          INFO.finding(
              at + "/asOf", condition.asOf() + " is still to come: nobody has looked yet"));
    }
    return condition.asOf().isBefore(today.minusMonths(MONTHS_IT_HOLDS))
        ? List.of(
            INFO.finding(
                at + "/asOf",
                "It was looked at on %s, more than %d months ago: look again"
                    .formatted(condition.asOf(), MONTHS_IT_HOLDS)))
        : List.of();
  }
}

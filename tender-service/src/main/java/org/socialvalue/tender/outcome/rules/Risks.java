package org.socialvalue.tender.outcome.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.RiskAnswer;

/** A risk has to be asked about, and its answer has to let the requirement stay. */
final class Risks {

  private Risks() {}

  static List<Finding> check(
      RuleInfo rule, String at, @Nullable RiskAnswer answered, String danger) {
    if (answered == null || Words.blank(answered.risk())) {
      return List.of(rule.finding(at, "Whether it " + danger + " has not been answered"));
    }
    if (Words.saysNothing(answered.risk())) {
      return List.of(
          rule.finding(
              at + "/risk",
              "\"%s\" does not say what was looked at to tell whether it %s"
                  .formatted(answered.risk().strip(), danger)));
    }
    return answered.answer() == RiskAnswer.Answer.DROP
        ? List.of(rule.finding(at + "/answer", "It " + danger + ": the answer was to drop it"))
        : List.of();
  }
}

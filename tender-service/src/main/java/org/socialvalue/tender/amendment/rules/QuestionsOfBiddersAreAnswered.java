package org.socialvalue.tender.amendment.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.Amendment;

/** CLARIFICATIONS_OPEN, a rule of the product: who amends sees which questions still wait. */
public final class QuestionsOfBiddersAreAnswered implements Rule<Amendment> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CLARIFICATIONS_OPEN",
          "Questions of bidders are answered before the tender changes",
          Effect.INFO,
          Basis.PRACTICE,
          "This product: an open question may be the next amendment");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Amendment amendment) {
    return amendment.unanswered() == 0
        ? List.of()
        : List.of(
            INFO.finding("", "Questions of bidders without an answer: " + amendment.unanswered()));
  }
}

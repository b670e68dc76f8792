package org.socialvalue.tender.outcome.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** CATEGORY: the outcome is of one of the four kinds. */
public final class FallsInACategory implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CATEGORY",
          "Each outcome is of one of four kinds: people supported, others who engage with them,"
              + " wider communities, environment and economy",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, definition");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    return q.outcome().category() == null
        ? List.of(INFO.finding(q.at() + "/category", "Which of the four kinds it is, is not said"))
        : List.of();
  }
}

package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Who judges a bid has declared their interests first, and none in that bidder. */
public final class EvaluatorsAreFreeOfConflicts
    implements Rule<EvaluatorsAreFreeOfConflicts.Standing> {

  /** How an evaluator stands to a bidder: declared for it, and if so with a conflict or none. */
  public record Standing(boolean declared, boolean conflicted, String bidder) {}

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Standing standing) {
    if (!standing.declared()) {
      return List.of(
          info().finding("declaration", "Declare your interests, or that you have none, first"));
    }
    return standing.conflicted()
        ? List.of(
            info()
                .finding(
                    standing.bidder(),
                    "You declared a conflict here: this bid is not yours to judge"))
        : List.of();
  }
}

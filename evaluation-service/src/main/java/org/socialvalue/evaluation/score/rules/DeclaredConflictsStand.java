package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** A conflict once declared is not taken back; more may be added. */
public final class DeclaredConflictsStand implements Rule<DeclaredConflictsStand.Change> {

  /**
   * @param declared bidders in whom the evaluator declared a conflict
   * @param now those of the new declaration
   */
  public record Change(List<String> declared, List<String> now) {}

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Change change) {
    return change.declared().stream()
        .filter(bidder -> !change.now().contains(bidder))
        .map(bidder -> info().finding(bidder, "You declared a conflict here: it stands"))
        .toList();
  }
}

package org.socialvalue.evaluation.score.rules;

import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** What was once declared of a bidder is not taken back; conflicts may be added. */
public final class DeclaredConflictsStand implements Rule<DeclaredConflictsStand.Change> {

  /**
   * @param declared bidders in whom the evaluator declared a conflict
   * @param now those of the new declaration
   * @param open bidders who were declared for, and are no longer
   */
  public record Change(List<String> declared, List<String> now, List<String> open) {}

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Change change) {
    var takenBack =
        change.declared().stream()
            .filter(bidder -> !change.now().contains(bidder))
            .map(bidder -> info().finding(bidder, "You declared a conflict here: it stands"));
    var leftOut =
        change.open().stream()
            .filter(bidder -> !change.declared().contains(bidder))
            .map(bidder -> info().finding(bidder, "You declared how you stand here: say it again"));
    return Stream.concat(takenBack, leftOut).toList();
  }
}

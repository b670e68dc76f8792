package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Nobody sees another's marks, and nothing is made of them, until all of the panel are done. */
public final class MarksStayHiddenUntilAllAreIn
    implements Rule<MarksStayHiddenUntilAllAreIn.Progress> {

  /**
   * @param panel everyone on it
   * @param submitted those whose marks are in
   */
  public record Progress(List<String> panel, List<String> submitted) {

    public boolean complete() {
      return !panel.isEmpty() && submitted.containsAll(panel);
    }
  }

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Progress progress) {
    if (progress.panel().isEmpty()) {
      return List.of(info().finding("panel", "There is no panel yet"));
    }
    return progress.panel().stream()
        .filter(member -> !progress.submitted().contains(member))
        .map(member -> info().finding(member, "The marks of " + member + " are not in yet"))
        .toList();
  }
}

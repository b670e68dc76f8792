package org.socialvalue.evaluation.panel.rules;

import java.util.List;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** No question of the tender is left without somebody to mark it. */
public final class EachQuestionHasItsEvaluator
    implements Rule<EachQuestionHasItsEvaluator.Division> {

  /**
   * Who marks what.
   *
   * @param questions ids of all the tender's questions
   */
  public record Division(List<String> questions, List<PanelMember> members) {

    public long evaluatorsOf(String question) {
      return members.stream().filter(member -> member.marks(question)).count();
    }
  }

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Division division) {
    return division.questions().stream()
        .filter(question -> division.evaluatorsOf(question) == 0)
        .map(question -> info().finding(question, "Nobody on the panel marks " + question))
        .toList();
  }
}

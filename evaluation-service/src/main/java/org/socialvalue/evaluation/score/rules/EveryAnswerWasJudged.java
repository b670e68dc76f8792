package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Each answer has the mark of at least one evaluator who was free to judge it. */
public final class EveryAnswerWasJudged implements Rule<List<ModeratedAnswer>> {

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(List<ModeratedAnswer> answers) {
    return answers.stream()
        .filter(answer -> answer.marks().isEmpty())
        .map(
            answer ->
                info()
                    .finding(
                        answer.bidId() + "/" + answer.questionId(),
                        "Nobody on the panel was free to judge %s of %s"
                            .formatted(answer.questionId(), answer.bidder())))
        .toList();
  }
}

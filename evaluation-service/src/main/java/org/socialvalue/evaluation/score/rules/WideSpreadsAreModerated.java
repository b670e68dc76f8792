package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Where marks lie further apart than the tolerance, a consensus has to stand first. */
public final class WideSpreadsAreModerated implements Rule<List<ModeratedAnswer>> {

  @Override
  public RuleInfo info() {
    return Codes.MODERATE_SPREAD;
  }

  @Override
  public List<Finding> check(List<ModeratedAnswer> answers) {
    return answers.stream()
        .filter(ModeratedAnswer::needsModeration)
        .map(
            answer ->
                info()
                    .finding(
                        answer.bidId() + "/" + answer.questionId(),
                        "The marks for %s of %s lie %d apart: record a consensus with its reason"
                            .formatted(answer.questionId(), answer.bidder(), answer.spread())))
        .toList();
  }
}

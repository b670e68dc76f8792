package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Nothing is ranked while the panel has a consensus before it that does not stand yet. */
public final class EveryProposalIsAgreed implements Rule<List<ModeratedAnswer>> {

  @Override
  public RuleInfo info() {
    return Codes.MODERATE_SPREAD;
  }

  @Override
  public List<Finding> check(List<ModeratedAnswer> answers) {
    return answers.stream()
        .filter(ModeratedAnswer::awaitsAgreement)
        .map(
            answer ->
                info()
                    .finding(
                        answer.bidId() + "/" + answer.questionId(),
                        "The consensus proposed for %s of %s is not agreed yet"
                            .formatted(answer.questionId(), answer.bidder())))
        .toList();
  }
}

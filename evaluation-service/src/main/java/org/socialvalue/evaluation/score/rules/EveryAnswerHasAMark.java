package org.socialvalue.evaluation.score.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Marks are submitted when each answer has one; each that is missing is named. */
public final class EveryAnswerHasAMark implements Rule<EveryAnswerHasAMark.Marking> {

  /** One answer of one bid. */
  public record Answered(UUID bidId, String bidder, String questionId) {}

  /**
   * @param expected the answers to be marked
   * @param marked those that are
   */
  public record Marking(List<Answered> expected, Set<Answered> marked) {}

  @Override
  public RuleInfo info() {
    return Codes.INDEPENDENT_SCORES;
  }

  @Override
  public List<Finding> check(Marking marking) {
    return marking.expected().stream()
        .filter(answer -> !marking.marked().contains(answer))
        .map(
            answer ->
                info()
                    .finding(
                        answer.bidId() + "/" + answer.questionId(),
                        "%s of %s has no mark yet".formatted(answer.questionId(), answer.bidder())))
        .toList();
  }
}

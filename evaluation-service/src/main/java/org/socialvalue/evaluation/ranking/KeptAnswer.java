package org.socialvalue.evaluation.ranking;

import java.util.List;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.scoring.QuestionPoints;

/**
 * An agreed mark as a ranking took it.
 *
 * @param mark exactly
 * @param from where it comes from, in words
 * @param worthNothing true where nothing offered lies in the relevant area
 * @param reasons the consensus's reason, else each evaluator's
 */
public record KeptAnswer(
    String questionId, String mark, String from, boolean worthNothing, List<String> reasons) {

  static KeptAnswer from(QuestionPoints points, ModeratedAnswer answer) {
    return new KeptAnswer(
        points.question().id(),
        points.mark().toString(),
        answer.comesTo().how(),
        points.worthNothing(),
        answer.reasons());
  }
}

package org.socialvalue.evaluation.score;

import java.util.UUID;

/** A mark. */
public record ScoreView(
    UUID id, UUID bidId, String questionId, String evaluator, int mark, String reason) {

  static ScoreView from(Score score) {
    return new ScoreView(
        score.id(),
        score.bidId(),
        score.questionId(),
        score.evaluator(),
        score.mark(),
        score.reason());
  }
}

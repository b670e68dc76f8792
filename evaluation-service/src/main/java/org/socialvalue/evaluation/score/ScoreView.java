package org.socialvalue.evaluation.score;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark.
 *
 * @param status a draft until its evaluator hands in; then it stands
 * @param reason null only in a draft
 */
public record ScoreView(
    UUID id,
    UUID bidId,
    String questionId,
    String evaluator,
    int mark,
    @Nullable String reason,
    Status status) {

  /** Whether a mark is in. */
  public enum Status {
    DRAFT,
    SUBMITTED
  }

  static ScoreView draft(Score score) {
    return from(score, false);
  }

  static ScoreView from(Score score, boolean handedIn) {
    return new ScoreView(
        score.id(),
        score.bidId(),
        score.questionId(),
        score.evaluator(),
        score.mark(),
        score.reason(),
        handedIn ? Status.SUBMITTED : Status.DRAFT);
  }
}

package org.socialvalue.evaluation.score;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was reopened.
 *
 * @param evaluator whose hand-in; null for a consensus
 * @param bidId and {@code questionId}: which answer's consensus; null for a hand-in
 */
public record ReopeningView(
    UUID id,
    UUID competitionId,
    Reopening.Scope scope,
    @Nullable String evaluator,
    @Nullable UUID bidId,
    @Nullable String questionId,
    String reason,
    String reopenedBy,
    Instant reopenedAt) {

  static ReopeningView from(Reopening reopening) {
    return new ReopeningView(
        reopening.id(),
        reopening.competitionId(),
        reopening.scope(),
        reopening.evaluator(),
        reopening.bidId(),
        reopening.questionId(),
        reopening.reason(),
        reopening.reopenedBy(),
        reopening.reopenedAt());
  }
}

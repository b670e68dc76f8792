package org.socialvalue.evaluation.clarification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was asked or answered, and no word of it: what asking and answering answer, so
 * that no copy is kept beside the sealed one (the answers of creating requests are).
 *
 * @param answeredAt null while the bidder is awaited
 */
public record ClarificationHead(
    UUID clarificationId,
    UUID competitionId,
    UUID bidId,
    @Nullable String questionId,
    boolean aboutPrice,
    Instant askedAt,
    Instant answerBy,
    @Nullable Instant answeredAt) {

  static ClarificationHead from(Clarification c) {
    return new ClarificationHead(
        c.id(),
        c.competitionId(),
        c.bidId(),
        c.questionId(),
        c.isAboutPrice(),
        c.askedAt(),
        c.answerBy(),
        c.answeredAt());
  }
}

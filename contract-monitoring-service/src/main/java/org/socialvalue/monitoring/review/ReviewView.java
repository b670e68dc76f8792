package org.socialvalue.monitoring.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * A review with what was answered and decided.
 *
 * @param number 1 for the contract's first review
 * @param dueEventAt when its coming due was told; null before
 * @param createdAt when the contract's calendar was laid out, or laid out anew
 * @param learningId what its decisions taught; null while it is open
 * @param etag the version that its closing names in If-Match
 */
public record ReviewView(
    UUID id,
    UUID contractId,
    int number,
    LocalDate dueOn,
    ReviewState state,
    @Nullable Instant dueEventAt,
    List<AnswerView> answers,
    List<Decision> decisions,
    List<Acknowledgement> acknowledgements,
    @Nullable UUID learningId,
    @Nullable Instant closedAt,
    @Nullable String closedBy,
    Instant createdAt,
    String etag) {

  /** One answer to the review's questions. */
  public record AnswerView(
      UUID id,
      Voice from,
      boolean stillRelevant,
      boolean shouldBeRevised,
      String text,
      @Nullable UUID commitmentId,
      @Nullable Asked how,
      String recordedBy,
      Instant recordedAt) {

    static AnswerView from(Answer answer) {
      return new AnswerView(
          answer.id(),
          answer.voice(),
          answer.stillRelevant(),
          answer.shouldBeRevised(),
          answer.text(),
          answer.commitmentId(),
          answer.how(),
          answer.recordedBy(),
          answer.recordedAt());
    }
  }

  static ReviewView from(Review review, List<Answer> answers, LocalDate today) {
    return new ReviewView(
        review.id(),
        review.contractId(),
        review.number(),
        review.dueOn(),
        review.state(today),
        review.dueEventAt(),
        answers.stream().map(AnswerView::from).toList(),
        review.decisions(),
        review.acknowledgements(),
        review.learningId(),
        review.closedAt(),
        review.closedBy(),
        Ids.madeAt(review.id()),
        "\"" + review.version() + "\"");
  }
}

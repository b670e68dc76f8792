package org.socialvalue.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Promise;

/**
 * What a review asks, and of what.
 *
 * @param questions put to the provider and to people who receive care, about all or about one
 * @param promises those under review, with where they stand today
 */
public record ReviewAgenda(
    UUID reviewId, LocalDate dueOn, List<Question> questions, List<Line> promises) {

  static final List<Question> QUESTIONS =
      List.of(
          new Question("stillRelevant", "Does this outcome still matter to the people it is for?"),
          new Question("shouldBeRevised", "Should it, or how it is followed, be changed?"));

  /**
   * A question.
   *
   * @param answer the field of an answer that holds it
   */
  public record Question(String answer, String text) {}

  /**
   * A promise under review.
   *
   * @param delivers whether it is being kept now
   * @param standing where it stands, in words
   */
  public record Line(
      UUID commitmentId,
      UUID lineage,
      LocalizedText statement,
      Promise.Provenance provenance,
      boolean delivers,
      String standing) {}
}

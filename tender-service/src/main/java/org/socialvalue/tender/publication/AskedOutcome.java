package org.socialvalue.tender.publication;

import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.outcome.OutcomeInQuestion;
import org.socialvalue.tender.outcome.OutcomeStatus;

/**
 * An outcome that a tender asks for.
 *
 * @param questionId the question that asks for it; null for an unscored KPI
 */
public record AskedOutcome(
    @Nullable String questionId, OutcomeStatus status, OutcomeInQuestion inQuestion) {

  /** JSON pointer of the requirement in the tender. */
  public String at() {
    return inQuestion.at();
  }
}

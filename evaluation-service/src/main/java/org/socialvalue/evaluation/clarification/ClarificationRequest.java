package org.socialvalue.evaluation.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a bidder is asked to make clear.
 *
 * @param questionId which answer it is about; null for the bid as a whole
 * @param aboutPrice true keeps it from those who judge quality until the ranking is computed; null
 *     is false
 * @param answerBy an answer comes in before this instant by the database's clock
 */
public record ClarificationRequest(
    @Size(min = 1, max = 100) @Nullable String questionId,
    @Nullable Boolean aboutPrice,
    @NotBlank @Size(max = 4_000) String question,
    @NotNull Instant answerBy) {

  boolean isAboutPrice() {
    return Boolean.TRUE.equals(aboutPrice);
  }
}

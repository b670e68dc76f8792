package org.socialvalue.tender.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What becomes of the outcome after a concern.
 *
 * @param answer what all providers read; it must not name the provider who raised it
 */
public record AnswerConcern(@NotNull Outcome outcome, @NotBlank @Size(max = 5000) String answer) {

  /** What a concern changed. */
  public enum Outcome {
    /** It stays as it is. */
    KEPT,
    /** It is asked for in another way. */
    MODIFIED,
    /** It is no longer asked for. */
    DROPPED
  }
}

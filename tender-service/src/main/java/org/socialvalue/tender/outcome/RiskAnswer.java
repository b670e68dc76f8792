package org.socialvalue.tender.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A risk that was asked about, and what was decided on it (Kent framework: plan stage). */
public record RiskAnswer(@NotBlank @Size(max = 5000) String risk, @NotNull Answer answer) {

  /** What is done about a risk. */
  public enum Answer {
    /** The requirement stays as it is. */
    KEEP,
    /** It was changed to meet the risk. */
    MODIFY,
    /** It should not be asked for. */
    DROP
  }
}

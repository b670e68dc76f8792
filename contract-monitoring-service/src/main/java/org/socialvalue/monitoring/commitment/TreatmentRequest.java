package org.socialvalue.monitoring.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Proposes how a promise is kept in sight. */
public record TreatmentRequest(@NotNull Kind treatment, @NotBlank @Size(max = 2000) String reason) {

  /** A waiver has its own endpoint. */
  public enum Kind {
    KPI,
    STORY;

    Treatment asTreatment() {
      return this == KPI ? Treatment.KPI : Treatment.STORY;
    }
  }
}

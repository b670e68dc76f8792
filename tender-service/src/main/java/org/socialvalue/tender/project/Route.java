package org.socialvalue.tender.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How the service will come about, and why (Welsh process: commission). */
public record Route(@NotNull Decision decision, @NotBlank @Size(max = 5000) String reason) {

  public enum Decision {
    MAKE,
    BUY_NEW,
    RENEGOTIATE,
    DIRECT_PAYMENTS,
    SMALL_GRANTS
  }
}

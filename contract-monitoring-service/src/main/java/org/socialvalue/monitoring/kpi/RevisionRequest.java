package org.socialvalue.monitoring.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Other terms for a KPI of a running contract.
 *
 * @param terms all of them, also those that stay
 * @param inForceFrom the first day they hold for, within the contract and not past, since what fell
 *     due before stays due; where both sides agree later, the day on which they do. Null leaves the
 *     day that the open revision has, or means today
 */
public record RevisionRequest(
    @NotNull @Valid KpiRequest terms,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable LocalDate inForceFrom) {

  /**
   * Ends a KPI of a running contract.
   *
   * @param waivesPromise whether the promise behind it is let go too, with every KPI it has; false
   *     where it is left out
   * @param inForceFrom the first day without it; null as above
   */
  public record RetirementRequest(
      @NotBlank @Size(max = 2000) String reason,
      @Nullable Boolean waivesPromise,
      @Nullable LocalDate inForceFrom) {

    boolean waives() {
      return waivesPromise != null && waivesPromise;
    }
  }

  /** Puts a draft forward. */
  public record ProposalRequest(@NotBlank @Size(max = 2000) String reason) {}
}

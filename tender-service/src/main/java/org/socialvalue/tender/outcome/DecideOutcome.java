package org.socialvalue.tender.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * What becomes of an outcome, and what was done so that it does no harm.
 *
 * @param coDesignedAt engagements of the project at which it and its measure were shaped
 */
public record DecideOutcome(
    @NotNull Kind decision,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable @Size(max = 100) List<@NotNull UUID> coDesignedAt,
    @Nullable @Valid Proportionality proportionality,
    @Nullable @Valid RiskAnswer coreQualityRisk,
    @Nullable @Valid RiskAnswer exclusionRisk,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  /** What can be decided. */
  public enum Kind {
    /** Not yet decided. */
    PROVISIONAL(OutcomeStatus.PROVISIONAL),
    /** Asked of every bidder, and scored. */
    SPECIFIED(OutcomeStatus.SPECIFIED),
    /** Left to what bidders offer. */
    OPEN(OutcomeStatus.OPEN),
    /** Wanted in the contract, not scored. */
    KPI_ONLY(OutcomeStatus.KPI_ONLY),
    /** Not pursued, with the reason. */
    DROPPED(OutcomeStatus.DROPPED);

    private final OutcomeStatus leadsTo;

    Kind(OutcomeStatus leadsTo) {
      this.leadsTo = leadsTo;
    }

    OutcomeStatus leadsTo() {
      return leadsTo;
    }
  }

  List<UUID> engagements() {
    return coDesignedAt == null ? List.of() : coDesignedAt;
  }

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}

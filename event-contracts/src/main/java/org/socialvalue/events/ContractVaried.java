package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract that runs was changed, with the assent of all whom it concerns. Carries what is in
 * force from then on.
 *
 * @param awardId the award that the contract comes from; null for one let before this system
 * @param competitionId of that award; null with it
 * @param number its place among the contract's variations, from 1; one that was dismissed leaves a
 *     gap
 * @param supplier who answers for the contract
 * @param supplierBefore who did before; the same but for a novation
 * @param value pounds over the whole term, VAT excluded
 * @param endsOn last day
 * @param kpis all that stand
 */
public record ContractVaried(
    UUID contractId,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    Authority authority,
    int number,
    Change change,
    Supplier supplier,
    Supplier supplierBefore,
    BigDecimal value,
    LocalDate startsOn,
    LocalDate endsOn,
    List<AgreedKpi> kpis,
    Instant variedAt)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.contract-varied.v1";

  /** What changed. */
  public enum Change {
    /** A later last day. */
    EXTENSION,
    /** An earlier last day. */
    EARLY_END,
    /** Another value over the whole term. */
    VALUE_CHANGE,
    /** Another provider. */
    NOVATION,
    /** Others who deliver with the provider. */
    PARTNER_CHANGE
  }
}

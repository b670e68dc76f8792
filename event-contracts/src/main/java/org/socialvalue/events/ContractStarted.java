package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both sides stand by a contract and it is in force: each promise has its KPIs, is told by stories,
 * or was let go.
 *
 * @param awardId the award that it comes from; null for a contract let before this system
 * @param competitionId of that award; null with it
 * @param lots codes of the lots that it is for
 * @param value pounds over the whole term, VAT excluded
 * @param endsOn last day
 * @param kpis all that were agreed
 */
public record ContractStarted(
    UUID contractId,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    Authority authority,
    Supplier supplier,
    LocalizedText title,
    List<String> lots,
    BigDecimal value,
    LocalDate startsOn,
    LocalDate endsOn,
    List<AgreedKpi> kpis,
    Instant startedAt)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.contract-started.v1";
}

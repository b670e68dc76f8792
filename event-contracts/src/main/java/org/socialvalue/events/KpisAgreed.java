package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The KPIs of a contract that runs have been revised by both sides, and the revision is in force.
 *
 * @param awardId the award that the contract comes from; null for one let before this system
 * @param competitionId of that award; null with it
 * @param revision its place among the contract's revisions, from 1
 * @param inForceFrom the first day that it holds for
 * @param kpis all that stand from then on
 */
public record KpisAgreed(
    UUID contractId,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    Authority authority,
    int revision,
    LocalDate inForceFrom,
    List<AgreedKpi> kpis,
    Instant agreedAt)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.kpis-agreed.v1";
}

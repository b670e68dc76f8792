package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract's last day is over, and so is the time in which its last figures may come. Sent once.
 *
 * @param awardId the award that the contract comes from; null for one let before this system
 * @param competitionId of that award; null with it
 * @param endedOn its last day
 */
public record ContractEnded(
    UUID contractId,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    Authority authority,
    String supplier,
    LocalDate endedOn,
    Instant toldAt)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.contract-ended.v1";
}

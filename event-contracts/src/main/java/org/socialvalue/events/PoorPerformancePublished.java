package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a breach or of poor performance was published.
 *
 * @param awardId the award that the contract comes from; null for one let before this system
 * @param competitionId of that award; null with it
 * @param says what the public is told; null for no more than the ground
 * @param knownOn the day on which it was known
 * @param reference where it can be found: an identifier or address
 */
public record PoorPerformancePublished(
    UUID contractId,
    UUID noticeId,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    Authority authority,
    Supplier supplier,
    PoorPerformanceNoticed.Ground ground,
    @Nullable LocalizedText says,
    LocalDate knownOn,
    LocalDate publishedOn,
    String reference,
    Instant recordedAt)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.poor-performance-published.v1";
}

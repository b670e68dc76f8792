package org.socialvalue.evaluation.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award.
 *
 * @param standstillEndsOn the last day of the standstill; null before the approval, and where the
 *     tender has none
 */
public record AwardView(
    UUID id,
    UUID competitionId,
    String lotId,
    UUID bidId,
    Award.Status status,
    String reason,
    String decidedBy,
    Instant decidedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable LocalDate standstillEndsOn,
    @Nullable String finalisedBy,
    @Nullable Instant finalisedAt) {

  static AwardView from(Award award) {
    return new AwardView(
        award.id(),
        award.competitionId(),
        award.lotId(),
        award.bidId(),
        award.status(),
        award.reason(),
        award.decidedBy(),
        award.decidedAt(),
        award.approvedBy(),
        award.approvedAt(),
        award.standstillEndsOn(),
        award.finalisedBy(),
        award.finalisedAt());
  }
}

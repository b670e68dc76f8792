package org.socialvalue.evaluation.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;

/**
 * An award.
 *
 * @param bidId the first of those who get the lot; null where nobody does
 * @param winners all of them, in the ranking's order; empty where nobody gets it
 * @param severalBecause why several, where the tender does not say so itself
 * @param findings what was found when it was decided, and {@code acknowledgements} why it was
 *     decided all the same
 * @param standstillEndsOn the last day of the standstill; null before the approval, and where there
 *     is none
 * @param openChallenges how many are unresolved: nothing becomes final before they are
 * @param endedAt when, and {@code endedBecause} why it lapsed, was refused, set aside or abandoned;
 *     null where it was not
 * @param refusedBy the second officer, where it was refused
 */
public record AwardView(
    UUID id,
    UUID competitionId,
    String lotId,
    @Nullable UUID bidId,
    List<Award.Winner> winners,
    Award.Status status,
    @Nullable String severalBecause,
    String reason,
    List<Finding> findings,
    List<Acknowledgement> acknowledgements,
    String decidedBy,
    Instant decidedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable LocalDate standstillEndsOn,
    int openChallenges,
    @Nullable String finalisedBy,
    @Nullable Instant finalisedAt,
    @Nullable Instant endedAt,
    @Nullable String endedBecause,
    @Nullable String refusedBy) {

  static AwardView from(Award award) {
    return new AwardView(
        award.id(),
        award.competitionId(),
        award.lotId(),
        award.bidId(),
        award.places(),
        award.status(),
        award.severalBecause(),
        award.reason(),
        award.findings(),
        award.acknowledgements(),
        award.decidedBy(),
        award.decidedAt(),
        award.approvedBy(),
        award.approvedAt(),
        award.standstillEndsOn(),
        award.openChallenges(),
        award.finalisedBy(),
        award.finalisedAt(),
        award.endedAt(),
        award.endedBecause(),
        award.refusedBy());
  }
}

package org.socialvalue.evaluation.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge.
 *
 * @param challenger the bidding organisation
 * @param raisedBy who of it, or which officer recorded it
 * @param duringStandstill false where it came after the standstill's last day
 * @param outcome null while it is open
 * @param standstillEndsOn the longer standstill that it brought; null where it brought none
 */
public record ChallengeView(
    UUID id,
    UUID awardId,
    UUID competitionId,
    String challenger,
    String grounds,
    String raisedBy,
    Instant raisedAt,
    boolean duringStandstill,
    Challenge.@Nullable Outcome outcome,
    @Nullable String resolution,
    @Nullable String resolvedBy,
    @Nullable Instant resolvedAt,
    @Nullable LocalDate standstillEndsOn) {

  static ChallengeView from(Challenge challenge) {
    return new ChallengeView(
        challenge.id(),
        challenge.awardId(),
        challenge.competitionId(),
        challenge.challenger(),
        challenge.grounds(),
        challenge.raisedBy(),
        challenge.raisedAt(),
        challenge.duringStandstill(),
        challenge.outcome(),
        challenge.resolution(),
        challenge.resolvedBy(),
        challenge.resolvedAt(),
        challenge.standstillEndsOn());
  }
}

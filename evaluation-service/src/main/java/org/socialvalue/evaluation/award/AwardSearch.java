package org.socialvalue.evaluation.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/** What is looked for among the awards of an authority; null for any. */
record AwardSearch(
    @Nullable UUID competition, @Nullable String lot, Award.@Nullable Status status) {

  Wanted among(Wanted seen) {
    if (status != null) {
      seen.and(in(status));
    }
    return seen.andIfAsked("competitionId = :competition", "competition", competition)
        .andIfAsked("lotId = :lot", "lot", lot);
  }

  /** In the order in which an award's status is told. */
  private static String in(Award.Status status) {
    var goingOn = "endedAs is null and finalisedAt is null and ";
    return switch (status) {
      case DECIDED -> goingOn + "approvedAt is null";
      case APPROVED -> goingOn + "approvedAt is not null and openChallenges <= 0";
      case SUSPENDED -> goingOn + "approvedAt is not null and openChallenges > 0";
      case FINAL -> "endedAs is null and finalisedAt is not null";
      case LAPSED -> "endedAs = LAPSED";
      case REFUSED -> "endedAs = REFUSED";
      case SET_ASIDE -> "endedAs = SET_ASIDE";
      case ABANDONED -> "endedAs = ABANDONED";
    };
  }
}

package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All who bid have been told of an award that is not final, or of one that ended. Carries no price:
 * nobody learns one before the award is final.
 *
 * @param competitionId the same as the tender's id
 * @param lotId null for the whole competition
 * @param awards who was to get the lot, in the ranking's order; empty where nobody was
 * @param standstillEndsOn its last day; null for none
 * @param statistics of the bids for the lot; null where that is not told
 */
public record AwardAnnounced(
    UUID noticeId,
    UUID competitionId,
    UUID projectId,
    Authority authority,
    Kind kind,
    @Nullable String lotId,
    List<Place> awards,
    @Nullable LocalDate standstillEndsOn,
    @Nullable BidStatistics statistics,
    Instant announcedAt) {

  public static final String TYPE = "org.socialvalue.evaluation.award-announced.v1";

  /** What is told. */
  public enum Kind {
    /** Who is to get a lot, once the standstill is over. */
    INTENDED,
    /** That nobody gets a lot. */
    NOBODY,
    /** That the standstill lasts longer. */
    STANDSTILL_EXTENDED,
    /** That a challenge was upheld and the award stands no longer. */
    SET_ASIDE,
    /** That the authority gave up the lot, or the whole competition. */
    ABANDONED
  }

  /**
   * One who was to get the lot.
   *
   * @param awardId the one that its contract-awarded will carry
   */
  public record Place(UUID awardId, Supplier supplier) {}
}

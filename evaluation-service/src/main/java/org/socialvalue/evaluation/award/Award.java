package org.socialvalue.evaluation.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;

/**
 * A lot given to a bid, to several, or to none: decided by one officer, approved by another, final
 * after its standstill. Until then it can end: it lapses with its ranking, is refused instead of
 * approved, is set aside after a challenge, or is abandoned.
 */
@Entity
public class Award extends Aggregate {

  /** What a list of awards is sorted by. */
  static final Sorting<Award> SORTING =
      Sorting.by(
          Award::id,
          SortKey.day(
              "standstillEndsOn", "sortStandstillEndsOn", award -> award.sortStandstillEndsOn));

  private UUID competitionId;
  private String authority;
  private String lotId;
  private @Nullable UUID rankingId;
  private @Nullable UUID bidId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Winner> places;

  private @Nullable String severalBecause;
  private String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Finding> findings;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Acknowledgement> acknowledgements;

  private String decidedBy;
  private Instant decidedAt;
  private @Nullable String refusedBy;
  private @Nullable String approvedBy;
  private @Nullable Instant approvedAt;
  private @Nullable LocalDate standstillEndsOn;

  /** Made by the database; there once an award was read. */
  @Column(insertable = false, updatable = false)
  private LocalDate sortStandstillEndsOn;

  private int openChallenges;
  private @Nullable String finalisedBy;
  private @Nullable Instant finalisedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Ending endedAs;

  private @Nullable Instant endedAt;
  private @Nullable String endedBecause;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Award() {}

  @SuppressWarnings("NullAway.Init")
  Award(UUID competitionId, String authority, Recommendation recommended, String by, Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.authority = authority;
    this.lotId = recommended.lotId();
    this.rankingId = recommended.rankingId();
    this.places = recommended.places(id());
    this.bidId = places.isEmpty() ? null : places.getFirst().bidId();
    this.severalBecause = recommended.severalBecause();
    this.reason = recommended.reason();
    this.findings = List.copyOf(recommended.findings());
    this.acknowledgements = List.copyOf(recommended.acknowledgements());
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /**
   * One who gets the lot.
   *
   * @param awardId of its contract: the award's own for the first, else made from it and the bid
   * @param rank in the lot's ranking
   */
  public record Winner(UUID awardId, UUID bidId, String bidder, int rank) {}

  /** How far an award is; said by what happened to it. */
  public enum Status {
    DECIDED,
    APPROVED,
    /** Approved, and challenged: nothing becomes final until that is resolved. */
    SUSPENDED,
    FINAL,
    /** The ranking that it rests on stands no longer. */
    LAPSED,
    /** A second officer did not approve it. */
    REFUSED,
    /** A challenge was upheld. */
    SET_ASIDE,
    /** The authority gave up the lot, or the whole competition. */
    ABANDONED
  }

  /** How an award ended before it was final. */
  public enum Ending {
    LAPSED,
    REFUSED,
    SET_ASIDE,
    ABANDONED
  }

  void approve(String officer, Instant now, @Nullable LocalDate lastDayOfStandstill) {
    approvedBy = officer;
    approvedAt = now;
    standstillEndsOn = lastDayOfStandstill;
  }

  void refuse(String officer, String because, Instant now) {
    end(Ending.REFUSED, because, now);
    refusedBy = officer;
  }

  void finalise(String officer, Instant now) {
    finalisedBy = officer;
    finalisedAt = now;
  }

  void challenged() {
    openChallenges++;
  }

  /**
   * @param until a longer standstill; null leaves it as it stands
   */
  void challengeRejected(@Nullable LocalDate until) {
    openChallenges--;
    if (until != null) {
      standstillEndsOn = until;
    }
  }

  void challengeUpheld(String because, Instant now) {
    openChallenges--;
    end(Ending.SET_ASIDE, because, now);
  }

  /** A challenge has its outcome, and the award had ended before: nothing else comes of it. */
  void challengeOutlived() {
    openChallenges--;
  }

  boolean hasEnded() {
    return endedAs != null;
  }

  /**
   * @throws Refused 409 for one that is final, or has ended
   */
  void end(Ending how, String because, Instant now) {
    if (hasEnded()) {
      throw Refused.conflict("The award of " + lotId + " has ended already: it is " + status());
    }
    if (status() == Status.FINAL) {
      throw Refused.conflict("The award of " + lotId + " is final: it does not end any more");
    }
    endedAs = how;
    endedAt = now;
    endedBecause = because;
  }

  public Status status() {
    if (endedAs != null) {
      return switch (endedAs) {
        case LAPSED -> Status.LAPSED;
        case REFUSED -> Status.REFUSED;
        case SET_ASIDE -> Status.SET_ASIDE;
        case ABANDONED -> Status.ABANDONED;
      };
    }
    if (finalisedAt != null) {
      return Status.FINAL;
    }
    if (approvedAt == null) {
      return Status.DECIDED;
    }
    return openChallenges > 0 ? Status.SUSPENDED : Status.APPROVED;
  }

  /** Whether those who bid have been told of it. */
  boolean isAnnounced() {
    return approvedAt != null;
  }

  /** Whether the lot goes to nobody. */
  boolean isToNobody() {
    return places.isEmpty();
  }

  /** Whether a bid is among those that get the lot. */
  boolean goesTo(UUID bid) {
    return places.stream().anyMatch(place -> place.bidId().equals(bid));
  }

  UUID competitionId() {
    return competitionId;
  }

  String authority() {
    return authority;
  }

  String lotId() {
    return lotId;
  }

  @Nullable UUID rankingId() {
    return rankingId;
  }

  @Nullable UUID bidId() {
    return bidId;
  }

  /** Those who get the lot, in the ranking's order. */
  List<Winner> places() {
    return places;
  }

  @Nullable String severalBecause() {
    return severalBecause;
  }

  String reason() {
    return reason;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }

  String decidedBy() {
    return decidedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  @Nullable String refusedBy() {
    return refusedBy;
  }

  @Nullable String approvedBy() {
    return approvedBy;
  }

  @Nullable Instant approvedAt() {
    return approvedAt;
  }

  @Nullable LocalDate standstillEndsOn() {
    return standstillEndsOn;
  }

  int openChallenges() {
    return openChallenges;
  }

  @Nullable String finalisedBy() {
    return finalisedBy;
  }

  @Nullable Instant finalisedAt() {
    return finalisedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  @Nullable String endedBecause() {
    return endedBecause;
  }
}

package org.socialvalue.evaluation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That a bidder challenges an award, and how that ended. */
@Entity
public class Challenge extends Aggregate {

  /** What a list of challenges is sorted by. */
  static final Sorting<Challenge> SORTING = Sorting.by(Challenge::id);

  private UUID awardId;
  private UUID competitionId;
  private String authority;
  private String challenger;
  private String grounds;
  private String raisedBy;
  private Instant raisedAt;
  private boolean duringStandstill;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private @Nullable String resolution;
  private @Nullable String resolvedBy;
  private @Nullable Instant resolvedAt;
  private @Nullable LocalDate standstillEndsOn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Challenge() {}

  Challenge(
      Award award,
      String challenger,
      String grounds,
      String by,
      Instant now,
      boolean duringStandstill) {
    super(Ids.next());
    this.awardId = award.id();
    this.competitionId = award.competitionId();
    this.authority = award.authority();
    this.challenger = challenger;
    this.grounds = grounds;
    this.raisedBy = by;
    this.raisedAt = now;
    this.duringStandstill = duringStandstill;
  }

  /** How a challenge ends. */
  public enum Outcome {
    /** The award goes on, with its standstill as it stands or a longer one. */
    REJECTED,
    /** The award is set aside; the lot can be decided anew, or its marks reopened. */
    UPHELD
  }

  void resolve(Outcome how, String why, @Nullable LocalDate until, String by, Instant now) {
    outcome = how;
    resolution = why;
    standstillEndsOn = until;
    resolvedBy = by;
    resolvedAt = now;
  }

  boolean isOpen() {
    return outcome == null;
  }

  UUID awardId() {
    return awardId;
  }

  UUID competitionId() {
    return competitionId;
  }

  String authority() {
    return authority;
  }

  String challenger() {
    return challenger;
  }

  String grounds() {
    return grounds;
  }

  String raisedBy() {
    return raisedBy;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  boolean duringStandstill() {
    return duringStandstill;
  }

  @Nullable Outcome outcome() {
    return outcome;
  }

  @Nullable String resolution() {
    return resolution;
  }

  @Nullable String resolvedBy() {
    return resolvedBy;
  }

  @Nullable Instant resolvedAt() {
    return resolvedAt;
  }

  @Nullable LocalDate standstillEndsOn() {
    return standstillEndsOn;
  }
}

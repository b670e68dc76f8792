package org.socialvalue.evaluation.award;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** A lot given to a bid: decided by one officer, approved by another, final after standstill. */
@Entity
public class Award extends Aggregate {

  private UUID competitionId;
  private String authority;
  private String lotId;
  private UUID bidId;
  private String reason;
  private String decidedBy;
  private Instant decidedAt;
  private @Nullable String approvedBy;
  private @Nullable Instant approvedAt;
  private @Nullable LocalDate standstillEndsOn;
  private @Nullable String finalisedBy;
  private @Nullable Instant finalisedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Award() {}

  Award(
      UUID competitionId,
      String authority,
      String lotId,
      UUID bidId,
      String reason,
      String decidedBy,
      Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.authority = authority;
    this.lotId = lotId;
    this.bidId = bidId;
    this.reason = reason;
    this.decidedBy = decidedBy;
    this.decidedAt = now;
  }

  /** How far an award is; said by what happened to it. */
  public enum Status {
    DECIDED,
    APPROVED,
    FINAL
  }

  void approve(String officer, Instant now, @Nullable LocalDate lastDayOfStandstill) {
    approvedBy = officer;
    approvedAt = now;
    standstillEndsOn = lastDayOfStandstill;
  }

  void finalise(String officer, Instant now) {
    finalisedBy = officer;
    finalisedAt = now;
  }

  public Status status() {
    if (finalisedAt != null) {
      return Status.FINAL;
    }
    return approvedAt == null ? Status.DECIDED : Status.APPROVED;
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

  UUID bidId() {
    return bidId;
  }

  String reason() {
    return reason;
  }

  String decidedBy() {
    return decidedBy;
  }

  Instant decidedAt() {
    return decidedAt;
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

  @Nullable String finalisedBy() {
    return finalisedBy;
  }

  @Nullable Instant finalisedAt() {
    return finalisedAt;
  }
}

package org.socialvalue.monitoring.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.PoorPerformanceNoticed.Ground;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.notice.rules.NoticeCase;

/** A notice of a breach or of poor performance, from when it is known to when it is published. */
@Entity
@Table(name = "performance_notice")
public class PerformanceNotice extends Aggregate {

  /** What a list of notices is sorted by. */
  static final Sorting<PerformanceNotice> SORTING =
      Sorting.by(
          PerformanceNotice::id,
          SortKey.day("knownOn", "knownOn", PerformanceNotice::knownOn),
          SortKey.day("publishBy", "publishBy", PerformanceNotice::publishBy));

  private UUID contractId;

  @SuppressWarnings("UnusedVariable") // read by queries
  private String authorityId;

  @SuppressWarnings("UnusedVariable") // read by queries
  private String supplierId;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private String because;
  private @Nullable UUID ratingId;
  private String regime;
  private boolean requiredByLaw;
  private LocalDate knownOn;
  private LocalDate publishBy;
  private @Nullable LocalDate publishedOn;
  private @Nullable String reference;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable LocalizedText says;

  private @Nullable String dismissedBecause;
  private String recordedBy;
  private Instant recordedAt;
  private @Nullable String closedBy;
  private @Nullable Instant closedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PerformanceNotice() {}

  PerformanceNotice(
      Contract contract,
      Ground ground,
      String because,
      @Nullable UUID ratingId,
      Regime regime,
      LocalDate knownOn,
      String recordedBy,
      Instant recordedAt) {
    super(Ids.next());
    this.contractId = contract.id();
    this.authorityId = contract.particulars().authority().id();
    this.supplierId = contract.particulars().supplier().id();
    this.ground = ground;
    this.because = because;
    this.ratingId = ratingId;
    this.regime = regime.code();
    this.requiredByLaw = regime.requiredByLaw();
    this.knownOn = knownOn;
    this.publishBy = knownOn.plusDays(regime.noticeWithinDays());
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  NoticeState state() {
    if (publishedOn != null) {
      return NoticeState.PUBLISHED;
    }
    return dismissedBecause == null ? NoticeState.DUE : NoticeState.DISMISSED;
  }

  /**
   * @throws Refused 400 for a day before it was known or to come, 409 when it is not due any more
   */
  void publish(PublicationRequest published, LocalDate today, String by, Instant now) {
    var on = published.publishedOn();
    requireDue();
    if (on.isAfter(today) || on.isBefore(knownOn)) {
      throw Refused.invalid("/publishedOn", "must be from " + knownOn + " to today");
    }
    publishedOn = on;
    reference = published.reference();
    says = published.publicWords();
    closedBy = by;
    closedAt = now;
  }

  /**
   * @throws Refused 409 when it is not due any more
   */
  void dismiss(String reason, String by, Instant now) {
    requireDue();
    dismissedBecause = reason;
    closedBy = by;
    closedAt = now;
  }

  private void requireDue() {
    if (state() != NoticeState.DUE) {
      throw Refused.conflict("The notice is " + (publishedOn == null ? "dismissed" : "published"));
    }
  }

  NoticeCase asOf(LocalDate today) {
    return new NoticeCase(
        id(), publishBy, publishedOn, dismissedBecause != null, requiredByLaw, today);
  }

  public UUID contractId() {
    return contractId;
  }

  Ground ground() {
    return ground;
  }

  String because() {
    return because;
  }

  @Nullable UUID ratingId() {
    return ratingId;
  }

  String regime() {
    return regime;
  }

  boolean isRequiredByLaw() {
    return requiredByLaw;
  }

  LocalDate knownOn() {
    return knownOn;
  }

  LocalDate publishBy() {
    return publishBy;
  }

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  @Nullable String reference() {
    return reference;
  }

  /** What the public was told; null for no more than the ground. */
  @Nullable LocalizedText says() {
    return says;
  }

  @Nullable String dismissedBecause() {
    return dismissedBecause;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable String closedBy() {
    return closedBy;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }
}

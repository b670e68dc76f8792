package org.socialvalue.monitoring.story;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;

/** An account of an outcome, kept only while the person it is about agrees. */
@Entity
@Table(name = "story")
public class Story extends Aggregate {

  private UUID contractId;
  private UUID commitmentId;
  private @Nullable String title;
  private @Nullable String text;
  private boolean firstHand;
  private String toldBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private Consent consent;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Story() {}

  Story(
      UUID id,
      UUID contractId,
      UUID commitmentId,
      String title,
      String text,
      boolean firstHand,
      Consent consent,
      String toldBy) {
    super(id);
    this.contractId = contractId;
    this.commitmentId = commitmentId;
    this.title = title;
    this.text = text;
    this.firstHand = firstHand;
    this.consent = consent;
    this.toldBy = toldBy;
  }

  /** Takes the words out for good: nothing of the account stays in the row. */
  void withdrawConsent(Instant at, String by) {
    if (consent.withdrawnAt() != null) {
      throw Refused.conflict("The consent was withdrawn already");
    }
    consent = consent.withdrawn(at, by);
    title = null;
    text = null;
  }

  /** Whether it may be shown and counts as told. */
  public boolean isTold(LocalDate today) {
    return consent.holds(today);
  }

  /** The title while the consent holds; null from then on. */
  @Nullable String title(LocalDate today) {
    return consent.holds(today) ? title : null;
  }

  /** The words while the consent holds; null from then on. */
  @Nullable String text(LocalDate today) {
    return consent.holds(today) ? text : null;
  }

  UUID contractId() {
    return contractId;
  }

  public UUID commitmentId() {
    return commitmentId;
  }

  boolean firstHand() {
    return firstHand;
  }

  Consent consent() {
    return consent;
  }

  String toldBy() {
    return toldBy;
  }
}

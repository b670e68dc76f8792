package org.socialvalue.tender.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;

/**
 * What a group said at an engagement. The words stand; the consent to show them outside the
 * authority can be withdrawn, and whoever gave them can have them erased.
 */
@Entity
public class Contribution extends Aggregate {

  /** What a list of contributions is sorted by. */
  static final Sorting<Contribution> SORTING = Sorting.by(Contribution::id);

  private UUID projectId;
  private UUID engagementId;

  @Enumerated(EnumType.STRING)
  @Column(name = "stakeholder_group")
  private StakeholderGroup group;

  private @Nullable String questionCode;
  private @Nullable String question;
  private String text;
  private boolean consentToQuote;
  private @Nullable String onBehalfOf;
  private @Nullable String givenBy;
  private Instant givenAt;
  private @Nullable Instant consentWithdrawnAt;
  private @Nullable Instant erasedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Contribution() {}

  Contribution(UUID id, Engagement at, GiveContribution given, Actor by, Instant now) {
    super(id);
    this.projectId = at.projectId();
    this.engagementId = at.id();
    this.group = given.group();
    this.questionCode = given.questionCode();
    this.question = given.question();
    this.text = given.text();
    this.consentToQuote = given.consentToQuote();
    this.onBehalfOf = given.onBehalfOf();
    this.givenBy = by.id();
    this.givenAt = now;
  }

  /** From now on the words stay inside the authority. */
  void withdrawConsent(Instant now) {
    consentToQuote = false;
    consentWithdrawnAt = now;
  }

  /**
   * Takes out what was said, for good. Group and question of the stage stay, so that what counts
   * contributions stays right; who wrote it down is not kept either.
   */
  void erase(Instant now) {
    if (consentToQuote) {
      withdrawConsent(now);
    }
    text = "";
    question = questionCode == null ? "" : null;
    onBehalfOf = null;
    givenBy = null;
    erasedAt = now;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  boolean writtenBy(Actor actor) {
    return actor.id().equals(givenBy);
  }

  public UUID projectId() {
    return projectId;
  }

  public UUID engagementId() {
    return engagementId;
  }

  public StakeholderGroup group() {
    return group;
  }

  public @Nullable String questionCode() {
    return questionCode;
  }

  /** In words; null where it was put by its code alone, or once it was erased. */
  public @Nullable String question() {
    return isErased() ? null : question;
  }

  /**
   * As it was given; only for the authority's own eyes unless {@link #mayBeQuoted()}. Empty once it
   * was erased.
   */
  public String text() {
    return text;
  }

  /** Whether the words may be shown outside the authority. */
  public boolean mayBeQuoted() {
    return consentToQuote;
  }

  public @Nullable String onBehalfOf() {
    return onBehalfOf;
  }

  Instant givenAt() {
    return givenAt;
  }

  /** By the identifier of their account; null once it was erased. */
  @Nullable String givenBy() {
    return givenBy;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }

  @Nullable Instant consentWithdrawnAt() {
    return consentWithdrawnAt;
  }
}

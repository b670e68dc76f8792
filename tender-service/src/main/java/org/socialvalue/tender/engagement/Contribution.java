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
 * authority can be withdrawn.
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

  public @Nullable String question() {
    return question;
  }

  /** As it was given; only for the authority's own eyes unless {@link #mayBeQuoted()}. */
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

  @Nullable Instant consentWithdrawnAt() {
    return consentWithdrawnAt;
  }
}

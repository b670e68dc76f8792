package org.socialvalue.tender.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;

/** What a provider fears of an outcome, and what the authority says to it. */
@Entity
public class Concern extends Aggregate {

  private UUID projectId;
  private UUID outcomeId;

  @Enumerated(EnumType.STRING)
  private ConcernKind kind;

  private String text;
  private String raisedByOrg;
  private Instant raisedAt;

  @Enumerated(EnumType.STRING)
  private AnswerConcern.@Nullable Outcome answered;

  private @Nullable String answer;
  private @Nullable Instant answeredAt;
  private @Nullable Instant withdrawnAt;
  private @Nullable Instant erasedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Concern() {}

  /**
   * @param id drawn at random: one that tells the time would tell other providers when it was
   *     raised, and so by whom
   */
  Concern(UUID id, UUID projectId, RaiseConcern raised, Actor by, Instant now) {
    super(id);
    this.projectId = projectId;
    this.outcomeId = raised.outcomeId();
    this.kind = raised.kind();
    this.text = raised.text();
    this.raisedByOrg = by.org();
    this.raisedAt = now;
  }

  void answer(AnswerConcern given, Instant now) {
    answered = given.outcome();
    answer = given.answer();
    answeredAt = now;
  }

  void withdraw(Instant now) {
    withdrawnAt = now;
  }

  /** Takes out what was feared, for good; what was answered is the authority's. */
  void erase(Instant now) {
    text = "";
    erasedAt = now;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }

  ConcernStatus status() {
    if (withdrawnAt != null) {
      return ConcernStatus.WITHDRAWN;
    }
    return answered == null ? ConcernStatus.OPEN : ConcernStatus.ANSWERED;
  }

  boolean isOf(Actor provider) {
    return provider.actsFor(raisedByOrg);
  }

  UUID projectId() {
    return projectId;
  }

  UUID outcomeId() {
    return outcomeId;
  }

  ConcernKind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  String raisedByOrg() {
    return raisedByOrg;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  AnswerConcern.@Nullable Outcome answered() {
    return answered;
  }

  @Nullable String answer() {
    return answer;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }
}

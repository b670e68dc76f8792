package org.socialvalue.tender.clarification;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;

/**
 * A question of a bidder, and what became of it: answered to everybody, or declined to the asker.
 */
@Entity
public class Clarification extends Aggregate {

  private UUID tenderId;
  private String organisation;
  private @Nullable String askerName;
  private String question;
  private @Nullable String lotId;
  private @Nullable String questionId;
  private Instant askedAt;

  private @Nullable Integer number;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable LocalizedText publishedQuestion;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable LocalizedText answer;

  private @Nullable String declinedBecause;
  private @Nullable Instant settledAt;
  private @Nullable Instant erasedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Clarification() {}

  Clarification(UUID tenderId, Actor asker, AskClarification asked, Instant now) {
    super(UUID.randomUUID()); // not by time: whoever reads the answer must not learn when it was
    // asked
    this.tenderId = tenderId;
    this.organisation = asker.org();
    this.askerName = asker.name();
    this.question = asked.question();
    this.lotId = asked.lotId();
    this.questionId = asked.questionId();
    this.askedAt = now;
  }

  /** How far it is. */
  public enum Status {
    OPEN,
    ANSWERED,
    DECLINED
  }

  void answer(int nextNumber, AnswerClarification given, Instant now) {
    number = nextNumber;
    publishedQuestion = given.question();
    answer = given.answer();
    settledAt = now;
  }

  void decline(String reason, Instant now) {
    declinedBecause = reason;
    settledAt = now;
  }

  /** Takes out the asker's own words and name, for good; what was published stays. */
  void erase(Instant now) {
    question = "";
    askerName = null;
    erasedAt = now;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }

  Status status() {
    if (declinedBecause != null) {
      return Status.DECLINED;
    }
    return answer == null ? Status.OPEN : Status.ANSWERED;
  }

  UUID tenderId() {
    return tenderId;
  }

  String organisation() {
    return organisation;
  }

  /** Kept so that nothing published names the person; null for questions asked before it was. */
  @Nullable String askerName() {
    return askerName;
  }

  /** Null once it was erased. */
  @Nullable String question() {
    return erasedAt == null ? question : null;
  }

  @Nullable String lotId() {
    return lotId;
  }

  @Nullable String questionId() {
    return questionId;
  }

  Instant askedAt() {
    return askedAt;
  }

  @Nullable Integer number() {
    return number;
  }

  @Nullable LocalizedText publishedQuestion() {
    return publishedQuestion;
  }

  @Nullable LocalizedText answer() {
    return answer;
  }

  @Nullable String declinedBecause() {
    return declinedBecause;
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }
}

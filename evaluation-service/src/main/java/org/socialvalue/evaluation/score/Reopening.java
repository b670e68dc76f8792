package org.socialvalue.evaluation.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That marks, or what the panel agreed, were reopened: by whom, when and why. */
@Entity
public class Reopening extends Aggregate {

  private UUID competitionId;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  private @Nullable String evaluator;
  private @Nullable UUID bidId;
  private @Nullable String questionId;
  private String reason;
  private String reopenedBy;
  private Instant reopenedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Reopening() {}

  Reopening(UUID competitionId, ReopeningRequest request, String by, Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.scope = request.scope();
    this.evaluator = request.evaluator();
    this.bidId = request.bidId();
    this.questionId = request.questionId();
    this.reason = request.reason();
    this.reopenedBy = by;
    this.reopenedAt = now;
  }

  /** What is reopened. */
  public enum Scope {
    /** The marks that one evaluator handed in. */
    HAND_IN,
    /** What the panel agreed for one answer. */
    CONSENSUS
  }

  UUID competitionId() {
    return competitionId;
  }

  Scope scope() {
    return scope;
  }

  @Nullable String evaluator() {
    return evaluator;
  }

  @Nullable UUID bidId() {
    return bidId;
  }

  @Nullable String questionId() {
    return questionId;
  }

  String reason() {
    return reason;
  }

  String reopenedBy() {
    return reopenedBy;
  }

  Instant reopenedAt() {
    return reopenedAt;
  }
}

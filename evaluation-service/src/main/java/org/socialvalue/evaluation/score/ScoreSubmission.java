package org.socialvalue.evaluation.score;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That an evaluator's marks are in; they don't change after it, unless it is reopened. */
@Entity
public class ScoreSubmission extends Aggregate {

  private UUID competitionId;
  private String evaluator;
  private Instant submittedAt;
  private @Nullable Instant reopenedAt;
  private @Nullable String reopenedBecause;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ScoreSubmission() {}

  ScoreSubmission(UUID competitionId, String evaluator, Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.evaluator = evaluator;
    this.submittedAt = now;
  }

  /** It is kept, and stands no longer. */
  void reopen(Instant now, String because) {
    reopenedAt = now;
    reopenedBecause = because;
  }

  UUID competitionId() {
    return competitionId;
  }

  public String evaluator() {
    return evaluator;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  @Nullable Instant reopenedAt() {
    return reopenedAt;
  }

  @Nullable String reopenedBecause() {
    return reopenedBecause;
  }
}

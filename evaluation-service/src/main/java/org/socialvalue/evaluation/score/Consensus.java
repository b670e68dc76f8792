package org.socialvalue.evaluation.score;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** The mark that the panel agreed for one answer in moderation, and why. */
@Entity
public class Consensus extends Aggregate {

  private UUID competitionId;
  private UUID bidId;
  private String questionId;
  private int mark;
  private String reason;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Consensus() {}

  Consensus(
      UUID competitionId,
      UUID bidId,
      String questionId,
      int mark,
      String reason,
      String recordedBy,
      Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.bidId = bidId;
    this.questionId = questionId;
    this.mark = mark;
    this.reason = reason;
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  void replace(int other, String why, String by, Instant now) {
    mark = other;
    reason = why;
    recordedBy = by;
    recordedAt = now;
  }

  UUID bidId() {
    return bidId;
  }

  String questionId() {
    return questionId;
  }

  int mark() {
    return mark;
  }

  String reason() {
    return reason;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  UUID competitionId() {
    return competitionId;
  }
}

package org.socialvalue.evaluation.score;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/**
 * The mark that the panel agrees for one answer in moderation, and why. Proposed by who leads; it
 * stands once every evaluator of the answer agrees, or once it is closed with the dissents on
 * record. It lapses when it is reopened or a mark that it reconciled changes.
 */
@Entity
public class Consensus extends Aggregate {

  private UUID competitionId;
  private UUID bidId;
  private String questionId;
  private int proposal;
  private int mark;
  private String reason;
  private @Nullable String reconciliation;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Reconciled> reconciles;

  private String recordedBy;
  private Instant recordedAt;
  private @Nullable Instant stoodAt;
  private @Nullable String closedBy;
  private @Nullable Instant lapsedAt;
  private @Nullable String lapsedBecause;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Consensus() {}

  /** One that has yet to be proposed. */
  @SuppressWarnings("NullAway.Init")
  Consensus(UUID competitionId, UUID bidId, String questionId) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.bidId = bidId;
    this.questionId = questionId;
  }

  /** A mark as it was when the consensus was proposed. */
  public record Reconciled(String evaluator, int mark) {}

  /** How far a consensus is. */
  public enum Status {
    /** Some of the answer's evaluators have yet to agree or dissent, or somebody dissents. */
    PROPOSED,
    /** By every evaluator of the answer. */
    AGREED,
    /** By who leads, with the dissents on record. */
    CLOSED,
    /** It counts no longer. */
    LAPSED
  }

  /**
   * @param how the views were reconciled; null where one of the marks was taken
   */
  void propose(
      int other, String why, @Nullable String how, List<Reconciled> marks, String by, Instant now) {
    proposal++;
    mark = other;
    reason = why;
    reconciliation = how;
    reconciles = List.copyOf(marks);
    recordedBy = by;
    recordedAt = now;
    stoodAt = null;
    closedBy = null;
    lapsedAt = null;
    lapsedBecause = null;
  }

  void agreed(Instant now) {
    stoodAt = now;
  }

  void close(String by, Instant now) {
    closedBy = by;
    stoodAt = now;
  }

  void lapse(String because, Instant now) {
    lapsedAt = now;
    lapsedBecause = because;
  }

  Status status() {
    if (lapsedAt != null) {
      return Status.LAPSED;
    }
    if (stoodAt == null) {
      return Status.PROPOSED;
    }
    return closedBy == null ? Status.AGREED : Status.CLOSED;
  }

  /** Whether the answer's mark is this one. */
  boolean stands() {
    return status() == Status.AGREED || status() == Status.CLOSED;
  }

  UUID bidId() {
    return bidId;
  }

  String questionId() {
    return questionId;
  }

  /** 1 for the first; each new one adds one. */
  int proposal() {
    return proposal;
  }

  int mark() {
    return mark;
  }

  String reason() {
    return reason;
  }

  @Nullable String reconciliation() {
    return reconciliation;
  }

  List<Reconciled> reconciles() {
    return reconciles;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable Instant stoodAt() {
    return stoodAt;
  }

  @Nullable String closedBy() {
    return closedBy;
  }

  @Nullable String lapsedBecause() {
    return lapsedBecause;
  }

  UUID competitionId() {
    return competitionId;
  }
}

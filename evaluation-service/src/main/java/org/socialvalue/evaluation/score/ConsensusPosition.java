package org.socialvalue.evaluation.score;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** How one evaluator stands to one proposal. Positions to earlier proposals stay on record. */
@Entity
public class ConsensusPosition extends Aggregate {

  private UUID consensusId;
  private int proposal;
  private String evaluator;
  private boolean agrees;
  private @Nullable String reason;
  private Instant takenAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ConsensusPosition() {}

  ConsensusPosition(Consensus consensus, String evaluator, Instant now) {
    super(Ids.next());
    this.consensusId = consensus.id();
    this.proposal = consensus.proposal();
    this.evaluator = evaluator;
    this.agrees = true;
    this.takenAt = now;
  }

  /**
   * @param why needed for a dissent
   */
  void take(boolean agreeing, @Nullable String why, Instant now) {
    agrees = agreeing;
    reason = why;
    takenAt = now;
  }

  UUID consensusId() {
    return consensusId;
  }

  int proposal() {
    return proposal;
  }

  String evaluator() {
    return evaluator;
  }

  boolean agrees() {
    return agrees;
  }

  @Nullable String reason() {
    return reason;
  }

  Instant takenAt() {
    return takenAt;
  }
}

package org.socialvalue.evaluation.score;

import java.time.Instant;
import java.util.UUID;

/** A consensus. */
public record ConsensusView(
    UUID bidId, String questionId, int mark, String reason, String recordedBy, Instant recordedAt) {

  static ConsensusView from(Consensus consensus) {
    return new ConsensusView(
        consensus.bidId(),
        consensus.questionId(),
        consensus.mark(),
        consensus.reason(),
        consensus.recordedBy(),
        consensus.recordedAt());
  }
}

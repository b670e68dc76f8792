package org.socialvalue.evaluation.score;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consensus.
 *
 * @param proposal 1 for the first; a new proposal is agreed anew
 * @param reconciliation how differing views were brought together
 * @param reconciles the marks that it was proposed for
 * @param positions of those who have agreed or dissented, by evaluator
 * @param awaited evaluators of the answer who have said neither yet
 * @param stoodAt since when it stands; null while it does not
 * @param closedBy who closed it over dissents; null where all agreed
 * @param lapsedBecause why it counts no longer; null where it does
 */
public record ConsensusView(
    UUID id,
    UUID bidId,
    String questionId,
    int proposal,
    Consensus.Status status,
    int mark,
    String reason,
    @Nullable String reconciliation,
    List<Consensus.Reconciled> reconciles,
    List<Position> positions,
    List<String> awaited,
    String recordedBy,
    Instant recordedAt,
    @Nullable Instant stoodAt,
    @Nullable String closedBy,
    @Nullable String lapsedBecause) {

  /**
   * @param reason why they dissent; null where they agree and said no more
   */
  public record Position(
      String evaluator, boolean agrees, @Nullable String reason, Instant takenAt) {

    static Position from(ConsensusPosition position) {
      return new Position(
          position.evaluator(), position.agrees(), position.reason(), position.takenAt());
    }
  }

  static ConsensusView from(
      Consensus consensus, List<ConsensusPosition> positions, List<String> voices) {
    var taken = positions.stream().map(Position::from).toList();
    var heard = taken.stream().map(Position::evaluator).toList();
    return new ConsensusView(
        consensus.id(),
        consensus.bidId(),
        consensus.questionId(),
        consensus.proposal(),
        consensus.status(),
        consensus.mark(),
        consensus.reason(),
        consensus.reconciliation(),
        consensus.reconciles(),
        taken,
        voices.stream().filter(voice -> !heard.contains(voice)).toList(),
        consensus.recordedBy(),
        consensus.recordedAt(),
        consensus.stoodAt(),
        consensus.closedBy(),
        consensus.lapsedBecause());
  }
}

package org.socialvalue.evaluation.score;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditEntry;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * The audit trail, which keeps each mark as it was given: nobody reads those entries either until
 * all marks are in. What is written is written at once; only the reading waits.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VeiledAuditTrail extends AuditTrail {

  private final ScoreRepository scores;
  private final ConsensusRepository consensuses;
  private final Competitions competitions;
  private final PanelMarks marks;
  private final CurrentActor actor;

  /** For the container's proxy. */
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  protected VeiledAuditTrail() {
    super(null, null);
    scores = null;
    consensuses = null;
    competitions = null;
    marks = null;
    actor = null;
  }

  @Inject
  public VeiledAuditTrail(
      EntityManager db,
      DatabaseClock clock,
      ScoreRepository scores,
      ConsensusRepository consensuses,
      Competitions competitions,
      PanelMarks marks,
      CurrentActor actor) {
    super(db, clock);
    this.scores = scores;
    this.consensuses = consensuses;
    this.competitions = competitions;
    this.marks = marks;
    this.actor = actor;
  }

  /**
   * @throws Refused 404 for another authority's marks, 409 INDEPENDENT_SCORES while some are
   *     missing
   */
  @Override
  @Transactional
  public List<AuditEntry> of(UUID aggregateId) {
    competitionOf(aggregateId)
        .ifPresent(
            id -> {
              var missing = marks.missing(competitions.ofAuthority(actor.get(), id));
              if (!missing.isEmpty()) {
                throw Refused.broken(missing);
              }
            });
    return super.of(aggregateId);
  }

  private Optional<UUID> competitionOf(UUID aggregateId) {
    return scores
        .findByIdOptional(aggregateId)
        .map(Score::competitionId)
        .or(() -> consensuses.findByIdOptional(aggregateId).map(Consensus::competitionId));
  }
}

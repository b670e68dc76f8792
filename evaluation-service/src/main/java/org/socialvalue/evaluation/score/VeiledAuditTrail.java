package org.socialvalue.evaluation.score;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;

/**
 * The audit trail, which keeps each mark as it was given, and by name and alias what the opening
 * found: nobody reads a mark's entries until all marks are in, and nobody from whom names are
 * hidden those of the competition or of what its bidders were asked. What is written is written at
 * once; only the reading waits.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VeiledAuditTrail extends AuditTrail {

  private static final String COMPETITION_OF =
      """
      select competition_id, true from score where id = ?
      union all select competition_id, true from consensus where id = ?
      union all select id, false from competition where id = ?
      union all select competition_id, false from clarification where id = ?
      union all select competition_id, false from price_query where id = ?
      """;

  private final EntityManager db;
  private final Competitions competitions;
  private final PanelMarks marks;
  private final HiddenNames names;
  private final CurrentActor actor;

  /** For the container's proxy. */
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  protected VeiledAuditTrail() {
    super(null);
    db = null;
    competitions = null;
    marks = null;
    names = null;
    actor = null;
  }

  @Inject
  public VeiledAuditTrail(
      EntityManager db,
      Competitions competitions,
      PanelMarks marks,
      HiddenNames names,
      CurrentActor actor) {
    super(db);
    this.db = db;
    this.competitions = competitions;
    this.marks = marks;
    this.names = names;
    this.actor = actor;
  }

  /** Whose competition something is of. */
  private record Of(UUID competitionId, boolean mark) {}

  /**
   * @throws Refused 404 for another authority's, 409 INDEPENDENT_SCORES for a mark while some are
   *     missing, 409 for one of the panel while it is not to know whose bids they are
   */
  @Override
  protected void requireReadable(UUID aggregateId) {
    competitionOf(aggregateId).ifPresent(this::requireReadable);
  }

  private void requireReadable(Of found) {
    var competition = competitions.ofAuthority(actor.get(), found.competitionId());
    if (found.mark()) {
      marks.requireAllIn(competition);
    } else if (names.areFrom(actor.get(), competition)) {
      throw Refused.conflict(
          "This trail names bidders: the panel reads it once it has settled every answer");
    }
  }

  private Optional<Of> competitionOf(UUID id) {
    return Sql.first(
        db,
        row -> new Of(row.getObject(1, UUID.class), row.getBoolean(2)),
        COMPETITION_OF,
        id,
        id,
        id,
        id,
        id);
  }
}

package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A provider adds the latest score of one person; the first and the latest are kept. */
@ApplicationScoped
public class ScoringOutcome {

  private final OwnOutcomes own;
  private final ReleasingOutcomes releasing;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ScoringOutcome(
      OwnOutcomes own,
      ReleasingOutcomes releasing,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.own = own;
    this.releasing = releasing;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for a day or a score that can't be
   */
  @Transactional
  public IndividualOutcome score(UUID id, @Nullable String ifMatch, ScoreRequest asked) {
    var owned = own.running(id, ifMatch);
    var outcome = owned.outcome();
    var faults = new ArrayList<Fault>();
    if (asked.on().isAfter(clock.today())) {
      faults.add(new Fault("/on", "must not be in the future"));
    }
    if (asked.on().isBefore(outcome.lastScoredOn())) {
      faults.add(new Fault("/on", "must not be before the latest score"));
    }
    if (!outcome.scale().holds(asked.score())) {
      faults.add(new Fault("/score", "must be on the scale, " + outcome.scale()));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    outcome.score(asked.on(), asked.score());
    audit.append(outcome, actor.get(), "individual outcome scored", null, null);
    releasing.look(owned.contract(), outcome.subject());
    return outcome;
  }
}

package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.intake.PersonalData;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.ProjectRepository;

/** A provider says what it fears of an outcome that is about to be asked for. */
@ApplicationScoped
public class RaisingConcern {

  /** More than this of one provider is one concern put in many words. */
  private static final long MOST = 100;

  private final ProjectRepository projects;
  private final MarketEngagementRepository engagements;
  private final ConcernRepository concerns;
  private final OutcomeRepository outcomes;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public RaisingConcern(
      ProjectRepository projects,
      MarketEngagementRepository engagements,
      ConcernRepository concerns,
      OutcomeRepository outcomes,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.engagements = engagements;
    this.concerns = concerns;
    this.outcomes = outcomes;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 404 where the market engagement was never opened; 409
   *     where it is closed
   */
  @Transactional
  public Concern raise(Actor actor, UUID projectId, RaiseConcern raised) {
    var engagement = engagements.known(projectId);
    projects.held(engagement.projectId());
    var now = clock.now();
    if (!engagement.takesConcerns(now)) {
      throw Refused.conflict("The market engagement is closed");
    }
    var faults = new ArrayList<>(NothingMissing.faults("", raised));
    if (faults.isEmpty()) {
      faults.addAll(PersonalData.faults("/text", raised.text()));
      faults.addAll(NamedProvider.faults("/text", raised.text(), actor.org()));
      if (!isShown(projectId, raised.outcomeId())) {
        faults.add(new Fault("/outcomeId", "is no outcome of this market engagement"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    if (concerns.raisedBy(actor.org(), projectId) >= MOST) {
      throw Refused.conflict("Your organisation has raised " + MOST + " concerns already");
    }
    var concern = new Concern(UUID.randomUUID(), projectId, raised, actor, now);
    concerns.persistAndFlush(concern);
    audit.append(concern, actor, "concern raised", null, raised);
    return concern;
  }

  private boolean isShown(UUID project, UUID outcome) {
    return outcomes.ofProject(project).stream()
        .anyMatch(one -> one.id().equals(outcome) && MarketView.shows(one));
  }
}

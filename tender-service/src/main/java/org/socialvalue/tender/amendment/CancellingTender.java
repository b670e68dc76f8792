package org.socialvalue.tender.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageMove;
import org.socialvalue.tender.publication.Cancellation;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;
import org.socialvalue.tender.register.EnteringFact;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.stage.TakingStep;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/**
 * A tender that is out is given up. Nobody can bid any more; the outcomes it asked for are free,
 * and where no other tender of the project is out the project can be changed and published anew.
 */
@ApplicationScoped
public class CancellingTender {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final TakingStep taking;
  private final DatabaseClock clock;
  private final Timeline timeline;
  private final AuditTrail audit;
  private final EnteringFact register;
  private final Outbox outbox;

  public CancellingTender(
      TenderRepository tenders,
      ProjectRepository projects,
      OutcomeRepository outcomes,
      TakingStep taking,
      DatabaseClock clock,
      Timeline timeline,
      AuditTrail audit,
      EnteringFact register,
      Outbox outbox) {
    this.tenders = tenders;
    this.projects = projects;
    this.outcomes = outcomes;
    this.taking = taking;
    this.clock = clock;
    this.timeline = timeline;
    this.audit = audit;
    this.register = register;
    this.outbox = outbox;
  }

  /**
   * @throws Refused 409 while it is a draft, where it is cancelled already, and where a lot of it
   *     has become a contract
   */
  @Transactional
  public Tender cancel(Actor actor, UUID id, @Nullable String ifMatch, CancelTender asked) {
    var project = projects.ownHeld(tenders.own(id, actor).projectId(), actor);
    var tender = tenders.ownHeld(id, actor);
    Versions.require(ifMatch, tender);
    var out = tender.out();
    var given = new Cancellation(clock.now(), actor.id(), asked.reason(), asked.note());
    tender.cancel(given);
    outcomes.publishedIn(tender.id()).forEach(outcome -> outcome.released(tender.id()));
    if (!tenders.anotherIsOut(tender)) {
      backToPlan(project, given.at(), actor);
    }
    timeline.note(
        project.id(),
        actor,
        TimelineKind.TENDER,
        "The tender is cancelled",
        asked.reason(),
        List.of(new Evidence("tender", tender.id(), out.title().en())));
    audit.append(tender, actor, "tender cancelled", null, given);
    register.enter(new Fact.TenderGivenUp(tender.id(), asked.note(), given.at()));
    outbox.append(
        tender,
        TenderCancelled.TYPE,
        new TenderCancelled(
            tender.id(), project.id(), out.tenderVersion(), asked.note(), given.at()));
    return tender;
  }

  private void backToPlan(CommissioningProject project, Instant now, Actor actor) {
    project.withdrawn();
    if (project.stage() == Stage.DO) {
      var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
      var why = "The tender was cancelled";
      taking.take(
          project, StageMove.plain(Stage.DO, Stage.PLAN, today, now, actor, why), actor, List.of());
    }
  }
}

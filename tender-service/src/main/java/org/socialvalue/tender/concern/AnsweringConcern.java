package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.intake.PersonalData;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner answers a concern, to all providers at once. */
@ApplicationScoped
public class AnsweringConcern {

  private final ProjectRepository projects;
  private final ConcernRepository concerns;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public AnsweringConcern(
      ProjectRepository projects,
      ConcernRepository concerns,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.concerns = concerns;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * An answer can be bettered.
   *
   * @throws Refused 400 where the answer names the provider; 409 where the concern was withdrawn
   */
  @Transactional
  public Concern answer(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, AnswerConcern given) {
    var project = projects.ownHeld(projectId, actor);
    var concern = concerns.one(project.id(), id);
    Versions.require(ifMatch, concern);
    if (concern.status() == ConcernStatus.WITHDRAWN) {
      throw Refused.conflict("The concern was withdrawn");
    }
    refuseFaults(given, concern);
    var before = concern.answered() == null ? null : ConcernView.from(concern);
    concern.answer(given, clock.now());
    concerns.flush();
    audit.append(concern, actor, "concern answered", before, given);
    timeline.note(
        project.id(),
        actor,
        TimelineKind.CONCERN,
        "A provider's concern (%s) answered: %s".formatted(concern.kind(), given.outcome()),
        given.answer(),
        List.of(new Evidence("outcome", concern.outcomeId(), "the outcome it was raised on")));
    return concern;
  }

  private static void refuseFaults(AnswerConcern given, Concern concern) {
    var faults = new ArrayList<>(NothingMissing.faults("", given));
    if (faults.isEmpty()) {
      faults.addAll(PersonalData.faults("/answer", given.answer()));
      faults.addAll(NamedProvider.faults("/answer", given.answer(), concern.raisedByOrg()));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}

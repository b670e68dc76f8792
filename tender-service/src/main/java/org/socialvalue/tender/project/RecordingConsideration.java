package org.socialvalue.tender.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner records what was weighed before the procurement. */
@ApplicationScoped
public class RecordingConsideration {

  private final ProjectRepository projects;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public RecordingConsideration(
      ProjectRepository projects, DatabaseClock clock, AuditTrail audit, Timeline timeline) {
    this.projects = projects;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 for a day that is still to come; 409 once a tender is out: it can't be
   *     considered afterwards
   */
  @Transactional
  public CommissioningProject record(
      Actor actor, UUID id, @Nullable String ifMatch, Consideration considered) {
    var project = projects.ownHeld(id, actor);
    Versions.require(ifMatch, project);
    project.refuseSettled();
    var faults = NothingMissing.faults("", considered);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    if (considered.consideredOn().isAfter(clock.today())) {
      throw Refused.invalid("/consideredOn", "is still to come");
    }
    var before = project.facts().consideration();
    project.consider(considered);
    projects.flush();
    audit.append(project, actor, "consideration recorded", before, considered);
    timeline.note(
        id,
        actor,
        TimelineKind.CONSIDERATION,
        "Well-being of the area considered, as of " + considered.consideredOn(),
        considered.consultationConsidered(),
        List.of());
    return project;
  }
}

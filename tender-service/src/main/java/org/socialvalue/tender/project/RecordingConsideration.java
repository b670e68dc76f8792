package org.socialvalue.tender.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;

/** A commissioner records what was weighed before the procurement. */
@ApplicationScoped
public class RecordingConsideration {

  private final ProjectRepository projects;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public RecordingConsideration(ProjectRepository projects, DatabaseClock clock, AuditTrail audit) {
    this.projects = projects;
    this.clock = clock;
    this.audit = audit;
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
    if (project.isPublished()) {
      throw Refused.conflict("A tender of this project has been published");
    }
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
    return project;
  }
}

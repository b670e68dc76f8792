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
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner decides how the service comes about. */
@ApplicationScoped
public class DecidingRoute {

  private final ProjectRepository projects;
  private final AuditTrail audit;
  private final Timeline timeline;

  public DecidingRoute(ProjectRepository projects, AuditTrail audit, Timeline timeline) {
    this.projects = projects;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 409 once a tender of it is out
   */
  @Transactional
  public CommissioningProject decide(
      Actor actor, UUID id, @Nullable String ifMatch, Route decided) {
    var project = projects.ownHeld(id, actor);
    Versions.require(ifMatch, project);
    project.refuseSettled();
    var faults = RouteFaults.of(decided);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = project.facts().route();
    project.decide(decided);
    projects.flush();
    audit.append(project, actor, "route decided", before, decided);
    timeline.note(
        id, actor, TimelineKind.ROUTE, "Route: " + decided.decision(), decided.reason(), List.of());
    return project;
  }
}

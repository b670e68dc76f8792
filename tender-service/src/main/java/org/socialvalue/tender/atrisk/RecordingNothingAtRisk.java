package org.socialvalue.tender.atrisk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.NothingAtRisk;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner records that they looked for value at risk and found none. */
@ApplicationScoped
public class RecordingNothingAtRisk {

  private final ProjectRepository projects;
  private final AtRiskRepository register;
  private final CheckingAtRisk checking;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public RecordingNothingAtRisk(
      ProjectRepository projects,
      AtRiskRepository register,
      CheckingAtRisk checking,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.register = register;
    this.checking = checking;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 with every fault; 409 where the register holds something, or a tender is
   *     out
   */
  @Transactional
  public CommissioningProject record(
      Actor actor, UUID projectId, @Nullable String ifMatch, SayNothingAtRisk asked) {
    var project = projects.ownHeld(projectId, actor);
    Versions.require(ifMatch, project);
    project.refuseSettled();
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    faults.addAll(checking.engagement(projectId, asked.foundAt()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    if (register.countOf(projectId) > 0) {
      throw Refused.conflict("The register holds what is at risk");
    }
    var before = project.nothingAtRisk();
    var statement =
        new NothingAtRisk(asked.reason(), asked.foundAt(), actor.id(), actor.name(), clock.now());
    project.recordNothingAtRisk(statement);
    projects.flush();
    audit.append(project, actor, "nothing at risk", before, statement);
    timeline.note(
        projectId,
        actor,
        TimelineKind.AT_RISK,
        "Nothing is at risk",
        asked.reason(),
        checking.evidence(projectId, asked.foundAt()));
    return project;
  }
}

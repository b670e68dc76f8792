package org.socialvalue.tender.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.framework.ReferenceData;

/** A commissioner describes a project anew, say after an import that left gaps. */
@ApplicationScoped
public class DescribingProject {

  private final ProjectRepository projects;
  private final ReferenceData data;
  private final Frameworks frameworks;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public DescribingProject(
      ProjectRepository projects,
      ReferenceData data,
      Frameworks frameworks,
      DatabaseClock clock,
      AuditTrail audit) {
    this.clock = clock;
    this.projects = projects;
    this.data = data;
    this.frameworks = frameworks;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 409 once a tender of it is out
   */
  @Transactional
  public CommissioningProject describe(
      Actor actor, UUID id, @Nullable String ifMatch, StartProject asked) {
    var project = projects.ownHeld(id, actor);
    Versions.require(ifMatch, project);
    project.refuseSettled();
    var today = clock.today();
    var faults =
        new ArrayList<>(
            DescriptionFaults.of(asked, actor.org(), project.facts().coreOutcomes(), data, today));
    faults.addAll(tooLate(project, asked));
    faults.addAll(DescriptionFaults.frameworks(asked, project.frameworks()));
    faults.addAll(
        DescriptionFaults.regime(asked, List.of(frameworks.of(project.frameworks())), data));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = ProjectView.from(project, List.of());
    project.describe(asked);
    projects.flush();
    audit.append(project, actor, "project described anew", before, asked);
    return project;
  }

  private static List<Fault> tooLate(CommissioningProject project, StartProject asked) {
    var moves = project.moves();
    return !moves.isEmpty() && project.beginning(asked).isAfter(moves.getFirst().on())
        ? List.of(new Fault("/begunOn", "lies after the day on which its first stage was left"))
        : List.of();
  }
}

package org.socialvalue.tender.atrisk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner puts something on the register that recommissioning could lose. */
@ApplicationScoped
public class AddingAtRisk {

  static final int MOST = 500;

  private final ProjectRepository projects;
  private final AtRiskRepository register;
  private final CheckingAtRisk checking;
  private final AuditTrail audit;
  private final Timeline timeline;

  public AddingAtRisk(
      ProjectRepository projects,
      AtRiskRepository register,
      CheckingAtRisk checking,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.register = register;
    this.checking = checking;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 with every fault; 409 once a tender is out or the register is full
   */
  @Transactional
  public AtRiskItem add(Actor actor, UUID projectId, DescribeAtRisk asked) {
    var project = projects.ownHeld(projectId, actor);
    project.refuseSettled();
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    faults.addAll(checking.engagement(projectId, asked.foundAt()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    if (register.countOf(projectId) >= MOST) {
      throw Refused.conflict("The register holds " + MOST + " items, which is the most");
    }
    var item = new AtRiskItem(Ids.next(), projectId, asked, null, null);
    register.persistAndFlush(item);
    audit.append(item, actor, "put at risk", null, asked);
    timeline.note(
        projectId,
        actor,
        TimelineKind.AT_RISK,
        "At risk: " + asked.what().en(),
        null,
        checking.evidence(projectId, asked.foundAt()));
    return item;
  }
}

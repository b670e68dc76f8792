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
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.ProjectRepository;

/** A commissioner words an item of the register anew, as long as no fate rests on its words. */
@ApplicationScoped
public class DescribingAtRisk {

  private final ProjectRepository projects;
  private final AtRiskRepository register;
  private final CheckingAtRisk checking;
  private final AuditTrail audit;

  public DescribingAtRisk(
      ProjectRepository projects,
      AtRiskRepository register,
      CheckingAtRisk checking,
      AuditTrail audit) {
    this.projects = projects;
    this.register = register;
    this.checking = checking;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 409 once its fate is decided or a tender is out
   */
  @Transactional
  public AtRiskItem describe(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, DescribeAtRisk asked) {
    var project = projects.ownHeld(projectId, actor);
    var item = register.one(projectId, id);
    Versions.require(ifMatch, item);
    project.refuseSettled();
    if (item.fate() != null) {
      throw Refused.conflict("Its fate is decided, on the words that it has");
    }
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    faults.addAll(checking.engagement(projectId, asked.foundAt()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = item.described();
    item.describe(asked);
    register.flush();
    audit.append(item, actor, "worded anew", before, asked);
    return item;
  }
}

package org.socialvalue.tender.learning;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.tender.atrisk.AtRiskRepository;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.WhenAProjectStarts;

/** What earlier contracts saw at risk is in a project's register from its first day. */
@ApplicationScoped
class InheritingWhatIsAtRisk implements WhenAProjectStarts {

  private final Lessons lessons;
  private final AtRiskRepository register;
  private final AuditTrail audit;

  InheritingWhatIsAtRisk(Lessons lessons, AtRiskRepository register, AuditTrail audit) {
    this.lessons = lessons;
    this.register = register;
    this.audit = audit;
  }

  @Override
  public void started(CommissioningProject project, Actor actor) {
    for (var candidate : lessons.candidates(project.authority().id(), project.serviceArea())) {
      if (candidate.standing() == Candidate.Standing.AT_RISK) {
        var item = candidate.atRisk(project.id());
        register.persistAndFlush(item);
        audit.append(item, actor, "put at risk by an earlier contract", null, item.described());
      }
    }
  }
}

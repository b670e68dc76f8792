package org.socialvalue.tender.stagequestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner takes a recorded reason back: the question is open for the group again. */
@ApplicationScoped
public class LiftingExemption {

  private final ProjectRepository projects;
  private final ExemptionRepository exemptions;
  private final AuditTrail audit;
  private final Timeline timeline;

  public LiftingExemption(
      ProjectRepository projects,
      ExemptionRepository exemptions,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.exemptions = exemptions;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 404 where there is none
   */
  @Transactional
  public void lift(
      Actor actor, UUID projectId, String code, StakeholderGroup group, @Nullable String ifMatch) {
    var project = projects.ownHeld(projectId, actor);
    var exemption =
        exemptions.one(project.id(), code, group).orElseThrow(() -> Refused.notFound("exemption"));
    Versions.require(ifMatch, exemption);
    audit.append(exemption, actor, "exemption lifted", exemption.facts(), null);
    exemptions.delete(exemption);
    timeline.note(
        project.id(),
        actor,
        TimelineKind.ENGAGEMENT,
        "The answer of %s to %s is needed again".formatted(group.inWords(), code),
        null,
        List.of());
  }
}

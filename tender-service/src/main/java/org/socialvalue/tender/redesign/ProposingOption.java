package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner lays an option to redesign the service on the table. */
@ApplicationScoped
public class ProposingOption {

  private final ProjectRepository projects;
  private final OptionRepository options;
  private final GatheringServiceFacts service;
  private final Frameworks frameworks;
  private final AuditTrail audit;
  private final Timeline timeline;

  public ProposingOption(
      ProjectRepository projects,
      OptionRepository options,
      GatheringServiceFacts service,
      Frameworks frameworks,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.options = options;
    this.service = service;
    this.frameworks = frameworks;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 with every fault; 409 once redesign is concluded, or where there are as
   *     many options already as can be laid side by side
   */
  @Transactional
  public RedesignOption propose(Actor actor, UUID projectId, DescribeOption asked) {
    var project = projects.ownHeld(projectId, actor);
    var faults = OptionFaults.of(asked, frameworks.of(project.frameworks()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var known = service.of(project);
    Frozen.refuse(known);
    if (known.options().size() >= OptionRepository.MOST) {
      throw Refused.conflict("A project has at most " + OptionRepository.MOST + " options");
    }
    var option = new RedesignOption(Ids.next(), project.id(), asked);
    options.persistAndFlush(option);
    audit.append(option, actor, "redesign option proposed", null, asked);
    timeline.note(
        project.id(),
        actor,
        TimelineKind.REDESIGN,
        "Option laid on the table: \"" + asked.title() + "\"",
        null,
        List.of());
    return option;
  }
}

package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.project.ProjectRepository;

/** A commissioner describes an option anew, as long as nothing was concluded on it. */
@ApplicationScoped
public class DescribingOption {

  private final ProjectRepository projects;
  private final OptionRepository options;
  private final GatheringServiceFacts service;
  private final Frameworks frameworks;
  private final AuditTrail audit;

  public DescribingOption(
      ProjectRepository projects,
      OptionRepository options,
      GatheringServiceFacts service,
      Frameworks frameworks,
      AuditTrail audit) {
    this.projects = projects;
    this.options = options;
    this.service = service;
    this.frameworks = frameworks;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 409 once it is withdrawn or redesign is concluded
   */
  @Transactional
  public RedesignOption describe(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, DescribeOption asked) {
    var project = projects.ownHeld(projectId, actor);
    var option = options.one(project.id(), id);
    Versions.require(ifMatch, option);
    Frozen.refuse(service.of(project));
    if (!option.isOnTheTable()) {
      throw Refused.conflict("The option is withdrawn");
    }
    var faults = OptionFaults.of(asked, frameworks.of(project.frameworks()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = option.described();
    option.describe(asked);
    options.flush();
    audit.append(option, actor, "redesign option described anew", before, asked);
    return option;
  }
}

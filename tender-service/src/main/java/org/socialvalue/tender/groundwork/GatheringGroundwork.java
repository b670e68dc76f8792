package org.socialvalue.tender.groundwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.atrisk.AtRiskRepository;
import org.socialvalue.tender.concern.ConcernRepository;
import org.socialvalue.tender.engagement.EngagementRepository;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.learning.Lessons;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.redesign.GatheringServiceFacts;
import org.socialvalue.tender.stagequestion.ExemptionRepository;
import org.socialvalue.tender.stakeholder.StakeholderFacts;
import org.socialvalue.tender.stakeholder.StakeholderMapRepository;

/** Gathers a project's groundwork: one statement for each feature, however much there is of it. */
@ApplicationScoped
public class GatheringGroundwork {

  private final EngagementRepository engagements;
  private final AtRiskRepository register;
  private final Lessons lessons;
  private final StakeholderMapRepository maps;
  private final ExemptionRepository exemptions;
  private final ConcernRepository concerns;
  private final Frameworks frameworks;
  private final GatheringServiceFacts service;

  public GatheringGroundwork(
      EngagementRepository engagements,
      StakeholderMapRepository maps,
      ExemptionRepository exemptions,
      ConcernRepository concerns,
      AtRiskRepository register,
      Lessons lessons,
      Frameworks frameworks,
      GatheringServiceFacts service) {
    this.register = register;
    this.lessons = lessons;
    this.engagements = engagements;
    this.maps = maps;
    this.exemptions = exemptions;
    this.concerns = concerns;
    this.frameworks = frameworks;
    this.service = service;
  }

  /**
   * @param now by the database's clock
   */
  public Groundwork of(CommissioningProject project, Instant now) {
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    return new Groundwork(
        project.facts(),
        frameworks.of(project.frameworks()),
        List.copyOf(engagements.ofProject(project.id())),
        service.of(project),
        project.stages(),
        register.of(project),
        lessons.of(project),
        new StakeholderFacts(maps.presentOf(project.id()).orElse(null), project.stage()),
        exemptions.factsOf(project.id()),
        concerns.standing(project.id()),
        today);
  }
}

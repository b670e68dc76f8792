package org.socialvalue.tender.groundwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.EngagementRepository;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.project.CommissioningProject;

/** Gathers a project's groundwork: one statement for each feature, however much there is of it. */
@ApplicationScoped
public class GatheringGroundwork {

  private final EngagementRepository engagements;
  private final Frameworks frameworks;

  public GatheringGroundwork(EngagementRepository engagements, Frameworks frameworks) {
    this.engagements = engagements;
    this.frameworks = frameworks;
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
        today);
  }
}

package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.ProjectRepository;

/** Whoever gave words has them erased. That somebody of their group was heard stays. */
@ApplicationScoped
public class ErasingContribution {

  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final ForgettingWords forgetting;

  public ErasingContribution(
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      ForgettingWords forgetting) {
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.forgetting = forgetting;
  }

  /**
   * Done twice it is done once.
   *
   * @throws Refused 404 for a contributor who did not write it down
   */
  @Transactional
  public Contribution erase(
      Actor actor, UUID projectId, UUID engagementId, UUID id, @Nullable String ifMatch) {
    var project = projects.ownHeld(projectId, actor);
    var engagement = engagements.one(project.id(), engagementId);
    var contribution = contributions.one(engagement.id(), id);
    ContributionReaders.refuseOthers(contribution, actor);
    Versions.require(ifMatch, contribution);
    if (!contribution.isErased()) {
      forgetting.of(engagement, contribution, actor);
    }
    return contribution;
  }
}

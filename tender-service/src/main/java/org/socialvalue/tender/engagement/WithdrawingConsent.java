package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;

/** Whoever gave words takes back the consent to show them outside the authority. */
@ApplicationScoped
public class WithdrawingConsent {

  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public WithdrawingConsent(
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Done twice it is done once.
   *
   * @throws Refused 404 for a contributor who did not write it down
   */
  @Transactional
  public Contribution withdraw(
      Actor actor, UUID projectId, UUID engagementId, UUID id, @Nullable String ifMatch) {
    var project = projects.ownHeld(projectId, actor);
    var engagement = engagements.one(project.id(), engagementId);
    var contribution = contributions.one(engagement.id(), id);
    ContributionReaders.refuseOthers(contribution, actor);
    Versions.require(ifMatch, contribution);
    if (contribution.mayBeQuoted()) {
      contribution.withdrawConsent(clock.now());
      contributions.flush();
      engagements.touch(engagement);
      audit.append(
          engagement,
          actor,
          "consent to quote withdrawn",
          Map.of("contribution", id, "consentToQuote", true),
          Map.of("contribution", id, "consentToQuote", false));
    }
    return contribution;
  }
}

package org.socialvalue.tender.concern;

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

/** A provider takes a concern back, also once the market engagement has closed. */
@ApplicationScoped
public class WithdrawingConcern {

  private final ProjectRepository projects;
  private final MarketEngagementRepository engagements;
  private final ConcernRepository concerns;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public WithdrawingConcern(
      ProjectRepository projects,
      MarketEngagementRepository engagements,
      ConcernRepository concerns,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.engagements = engagements;
    this.concerns = concerns;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 404 for another provider's, as if there were none; 409 once it is answered
   */
  @Transactional
  public void withdraw(Actor actor, UUID projectId, UUID id, @Nullable String ifMatch) {
    projects.held(engagements.known(projectId).projectId());
    var concern = concerns.one(projectId, id);
    if (!concern.isOf(actor) || concern.status() == ConcernStatus.WITHDRAWN) {
      throw Refused.notFound("concern");
    }
    Versions.require(ifMatch, concern);
    if (concern.status() == ConcernStatus.ANSWERED) {
      throw Refused.conflict("The concern has been answered; its answer stands");
    }
    concern.withdraw(clock.now());
    concerns.flush();
    audit.append(concern, actor, "concern withdrawn", Map.of("status", "OPEN"), null);
  }
}

package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;

/** A commissioner plans an engagement anew or, once it has been held, records who came. */
@ApplicationScoped
public class CompletingEngagement {

  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final WritingEngagement writing;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public CompletingEngagement(
      ProjectRepository projects,
      EngagementRepository engagements,
      WritingEngagement writing,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.engagements = engagements;
    this.writing = writing;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 409 once it is recorded
   */
  @Transactional
  public Engagement complete(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, RecordEngagement asked) {
    var project = projects.ownHeld(projectId, actor);
    var engagement = engagements.one(project.id(), id);
    Versions.require(ifMatch, engagement);
    if (engagement.isRecorded()) {
      throw Refused.conflict("The engagement is recorded; who came and what was said stands");
    }
    var now = clock.now();
    var held = writing.checked(project, asked, now);
    var before = engagement.held();
    engagement.write(held, now);
    var said = writing.keep(engagement, asked.given(), actor, now);
    audit.append(
        engagement,
        actor,
        engagement.isRecorded() ? "planned engagement recorded" : "engagement planned anew",
        before,
        EngagementTrace.of(engagement, said));
    return engagement;
  }
}

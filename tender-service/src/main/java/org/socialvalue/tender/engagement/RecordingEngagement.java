package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;

/**
 * A commissioner records who was heard, how they could come, and what they said; or plans it, where
 * its day is to come.
 */
@ApplicationScoped
public class RecordingEngagement {

  private final ProjectRepository projects;
  private final WritingEngagement writing;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public RecordingEngagement(
      ProjectRepository projects,
      WritingEngagement writing,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.writing = writing;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault, such as a contribution from a group of which nobody was
   *     there
   */
  @Transactional
  public Engagement record(Actor actor, UUID projectId, RecordEngagement asked) {
    var project = projects.ownHeld(projectId, actor);
    var now = clock.now();
    var held = writing.checked(project, asked, now);
    var engagement = new Engagement(Ids.next(), project.id(), held, now);
    var said = writing.keep(engagement, asked.given(), actor, now);
    audit.append(
        engagement,
        actor,
        engagement.isRecorded() ? "engagement recorded" : "engagement planned",
        null,
        EngagementTrace.of(engagement, said));
    return engagement;
  }
}

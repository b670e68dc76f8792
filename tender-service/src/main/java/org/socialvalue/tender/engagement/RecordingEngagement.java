package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.ProjectRepository;

/** A commissioner records who was heard, how they could come, and what they said. */
@ApplicationScoped
public class RecordingEngagement {

  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final AuditTrail audit;

  public RecordingEngagement(
      ProjectRepository projects, EngagementRepository engagements, AuditTrail audit) {
    this.projects = projects;
    this.engagements = engagements;
    this.audit = audit;
  }

  /**
   * The day may be to come: an engagement counts for the rules once it has been held.
   *
   * @throws Refused 400 where a contribution comes from a group of which nobody was there
   */
  @Transactional
  public Engagement record(Actor actor, UUID projectId, HeldEngagement held) {
    var project = projects.ownHeld(projectId, actor);
    var faults = new ArrayList<>(NothingMissing.faults("", held));
    for (int i = 0; i < held.contributions().size(); i++) {
      var group = held.contributions().get(i).group();
      if (!held.heard(group)) {
        faults.add(new Fault("/contributions/" + i + "/group", "nobody of this group was there"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var engagement = new Engagement(Ids.next(), project.id(), held);
    engagements.persistAndFlush(engagement);
    audit.append(engagement, actor, "engagement recorded", null, held);
    return engagement;
  }
}

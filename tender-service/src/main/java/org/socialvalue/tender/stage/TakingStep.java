package org.socialvalue.tender.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.StageMove;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A project goes to another stage, whatever made it go, in the transaction that made it. */
@ApplicationScoped
public class TakingStep {

  private final ProjectRepository projects;
  private final AuditTrail audit;
  private final Timeline timeline;
  private final Instance<WhenAStageIsLeft> others;

  public TakingStep(
      ProjectRepository projects,
      AuditTrail audit,
      Timeline timeline,
      @Any Instance<WhenAStageIsLeft> others) {
    this.projects = projects;
    this.audit = audit;
    this.timeline = timeline;
    this.others = others;
  }

  /**
   * @param project held by this transaction
   * @param evidence what made it go; empty where somebody asked
   */
  public void take(
      CommissioningProject project, StageMove move, Actor actor, List<Evidence> evidence) {
    project.move(move);
    projects.flush();
    audit.append(project, actor, "stage moved", move.from(), move);
    timeline.note(
        project.id(),
        actor,
        TimelineKind.STAGE,
        "%s to %s".formatted(move.from(), move.to()),
        move.reason(),
        evidence);
    if (move.isForward()) {
      others.forEach(other -> other.left(project, move.from(), actor, move.at()));
    }
  }
}

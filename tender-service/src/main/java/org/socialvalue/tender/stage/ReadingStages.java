package org.socialvalue.tender.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;

/** Where a project stands, where it has been, and what stands in the way of going on. */
@ApplicationScoped
public class ReadingStages {

  private final ProjectRepository projects;
  private final GatheringGroundwork groundwork;
  private final JudgingStage judging;
  private final DatabaseClock clock;

  public ReadingStages(
      ProjectRepository projects,
      GatheringGroundwork groundwork,
      JudgingStage judging,
      DatabaseClock clock) {
    this.projects = projects;
    this.groundwork = groundwork;
    this.judging = judging;
    this.clock = clock;
  }

  /** The project, whose version it is read at, and its stages. */
  record Read(CommissioningProject project, StagesView stages) {}

  /**
   * @throws Refused 404 where there is no such project for the actor
   */
  @Transactional
  Read read(Actor actor, UUID projectId) {
    var project = projects.own(projectId, actor);
    var laid = groundwork.of(project, clock.now());
    return new Read(
        project, StagesView.of(project, laid, stage -> judging.leaving(stage, project, laid)));
  }
}

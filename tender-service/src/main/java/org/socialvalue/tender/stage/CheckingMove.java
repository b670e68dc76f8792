package org.socialvalue.tender.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.StageMove;

/** What the rules would find if a project went to another stage now; changes nothing. */
@ApplicationScoped
public class CheckingMove {

  private final ProjectRepository projects;
  private final JudgingMove judging;
  private final DatabaseClock clock;

  public CheckingMove(ProjectRepository projects, JudgingMove judging, DatabaseClock clock) {
    this.projects = projects;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 where no way leads there
   */
  @Transactional
  public StageMove check(Actor actor, UUID projectId, MoveStage asked) {
    return judging.judged(actor, projects.own(projectId, actor), asked, clock.now());
  }
}

package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;

/** What the rules would find if the round were decided so now; changes nothing. */
@ApplicationScoped
public class CheckingRound {

  private final ProjectRepository projects;
  private final JudgingRound judging;
  private final DatabaseClock clock;

  public CheckingRound(ProjectRepository projects, JudgingRound judging, DatabaseClock clock) {
    this.projects = projects;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 where there is no round to decide
   */
  @Transactional
  public List<Finding> check(Actor actor, UUID projectId, DecideRound asked) {
    return judging.judge(projects.own(projectId, actor), asked, clock.now()).findings();
  }
}

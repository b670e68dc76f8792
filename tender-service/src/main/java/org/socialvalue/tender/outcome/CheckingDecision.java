package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.ProjectRepository;

/** What the rules would find if it were decided so now; changes nothing. */
@ApplicationScoped
public class CheckingDecision {

  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final GatheringGroundwork groundwork;
  private final JudgingOutcome judging;
  private final DatabaseClock clock;

  public CheckingDecision(
      ProjectRepository projects,
      OutcomeRepository outcomes,
      GatheringGroundwork groundwork,
      JudgingOutcome judging,
      DatabaseClock clock) {
    this.projects = projects;
    this.outcomes = outcomes;
    this.groundwork = groundwork;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault of the decision itself
   */
  @Transactional
  public List<Finding> check(Actor actor, UUID projectId, UUID id, DecideOutcome asked) {
    var project = projects.own(projectId, actor);
    var outcome = outcomes.one(project.id(), id);
    var laid = groundwork.of(project, clock.now());
    DecisionFaults.refuse(asked, laid.engagements());
    return judging.decision(outcome, asked, laid);
  }
}

package org.socialvalue.tender.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;

/** A commissioner closes a stage, or opens an earlier one again. */
@ApplicationScoped
public class MovingStage {

  private final ProjectRepository projects;
  private final JudgingMove judging;
  private final TakingStep taking;
  private final DatabaseClock clock;

  public MovingStage(
      ProjectRepository projects, JudgingMove judging, TakingStep taking, DatabaseClock clock) {
    this.projects = projects;
    this.judging = judging;
    this.taking = taking;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 with every finding that stands in the way, or where
   *     no way leads there
   */
  @Transactional
  public CommissioningProject move(
      Actor actor, UUID projectId, @Nullable String ifMatch, MoveStage asked) {
    var project = projects.ownHeld(projectId, actor);
    Versions.require(ifMatch, project);
    var move = judging.judged(actor, project, asked, clock.now());
    var standing = Findings.standing(move.findings(), move.acknowledgements());
    if (!standing.isEmpty()) {
      throw Refused.broken(standing);
    }
    taking.take(project, move, actor, List.of());
    return project;
  }
}

package org.socialvalue.tender.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.StageMove;

/** A move that is asked for, with what the rules find. */
@ApplicationScoped
class JudgingMove {

  private final GatheringGroundwork groundwork;
  private final JudgingStage judging;

  JudgingMove(GatheringGroundwork groundwork, JudgingStage judging) {
    this.groundwork = groundwork;
    this.judging = judging;
  }

  /**
   * @throws Refused 400 with every fault; 409 where no way leads there
   */
  StageMove judged(Actor actor, CommissioningProject project, MoveStage asked, Instant now) {
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    var on = asked.on() == null ? today : asked.on();
    var way = Way.to(asked.to(), project);
    refuseFaults(project, asked, way, on, today);
    List<Finding> findings =
        switch (way) {
          case Way.Closed(var why) -> throw Refused.conflict(why);
          case Way.Back() -> List.of();
          case Way.Forward(var leaving) ->
              judging.leaving(leaving, project, groundwork.of(project, now).asOf(on));
        };
    return new StageMove(
        project.stage(),
        asked.to(),
        on,
        now,
        actor.id(),
        actor.name(),
        asked.reason(),
        asked.acknowledged(),
        findings);
  }

  private static void refuseFaults(
      CommissioningProject project, MoveStage asked, Way way, LocalDate on, LocalDate today) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    if (on.isAfter(today)) {
      faults.add(new Fault("/on", "is still to come"));
    }
    var entered = project.stages().enteredOn();
    if (on.isBefore(entered)) {
      faults.add(new Fault("/on", "lies before %s, when the stage was entered".formatted(entered)));
    }
    if (way instanceof Way.Back && asked.reason() == null) {
      faults.add(new Fault("/reason", "is needed to go back"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}

package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.redesign.rules.RedesignRules;

/** Looks at a round before it is decided, for the check and for the act alike. */
@ApplicationScoped
class JudgingRound {

  private final GatheringGroundwork groundwork;

  JudgingRound(GatheringGroundwork groundwork) {
    this.groundwork = groundwork;
  }

  /** What is known of the service, and what the rules find. */
  record Judgement(ServiceFacts service, List<Finding> findings) {}

  /**
   * @throws Refused 400 with every fault; 409 where there is no round to decide
   */
  Judgement judge(CommissioningProject project, DecideRound asked, Instant now) {
    if (project.stage() != Stage.ANALYSE && project.stage() != Stage.PLAN) {
      throw Refused.conflict(
          "The project is in "
              + project.stage()
              + ": a service is redesigned while it is analysed and planned");
    }
    var laid = groundwork.of(project, now);
    if (asked.concludes()) {
      Frozen.refuse(laid.service());
    }
    var faults = RoundFaults.of(asked, laid.service());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    return new Judgement(laid.service(), RedesignRules.check(new RoundInQuestion(asked, laid)));
  }
}

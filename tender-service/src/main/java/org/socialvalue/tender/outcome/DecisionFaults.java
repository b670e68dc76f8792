package org.socialvalue.tender.outcome;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.intake.NothingMissing;

/** What is wrong with a decision in itself: every fault. */
final class DecisionFaults {

  private DecisionFaults() {}

  /**
   * @param held the engagements of the project
   * @throws Refused 400 with every fault
   */
  static void refuse(DecideOutcome asked, List<EngagementFacts> held) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    var known = held.stream().map(EngagementFacts::id).toList();
    for (int i = 0; i < asked.engagements().size(); i++) {
      if (!known.contains(asked.engagements().get(i))) {
        faults.add(new Fault("/coDesignedAt/" + i, "the project has no such engagement"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}

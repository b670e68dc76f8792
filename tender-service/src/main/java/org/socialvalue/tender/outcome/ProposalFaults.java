package org.socialvalue.tender.outcome;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.intake.NothingMissing;

/** What is wrong with a proposed outcome in itself: every fault. */
final class ProposalFaults {

  private ProposalFaults() {}

  static List<Fault> of(ProposeOutcome asked, AreaTree areas) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    var codes = asked.areas() == null ? List.<String>of() : asked.areas();
    for (int i = 0; i < codes.size(); i++) {
      if (!areas.knows(codes.get(i))) {
        faults.add(new Fault("/areas/" + i, "there is no area " + codes.get(i)));
      }
    }
    faults.addAll(TargetFaults.of("/measure/target", asked.measure()));
    return faults;
  }
}

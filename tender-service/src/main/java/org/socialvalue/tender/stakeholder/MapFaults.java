package org.socialvalue.tender.stakeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.intake.PersonalData;

/** What is wrong with a stakeholder map: every fault. */
final class MapFaults {

  private MapFaults() {}

  /**
   * @throws Refused 400 with all of them
   */
  static void refuse(DrawMap asked) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    if (faults.isEmpty()) {
      faults.addAll(of(asked.stakeholders()));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private static List<Fault> of(List<Stakeholder> all) {
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (int i = 0; i < all.size(); i++) {
      var at = "/stakeholders/" + i;
      var one = all.get(i);
      if (!seen.add(one.key())) {
        faults.add(new Fault(at + "/who", "stands twice in its group"));
      }
      faults.addAll(PersonalData.faults(at + "/who", one.who()));
      faults.addAll(PersonalData.faults(at + "/hardToReachBecause", one.hardToReachBecause()));
      faults.addAll(PersonalData.faults(at + "/reachedBy", one.reachedBy()));
    }
    return faults;
  }
}

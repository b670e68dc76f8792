package org.socialvalue.tender.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.intake.NothingMissing;

/** What is wrong with a route in itself: every fault. */
final class RouteFaults {

  private RouteFaults() {}

  static List<Fault> of(Route decided) {
    var faults = new ArrayList<>(NothingMissing.faults("", decided));
    var seen = EnumSet.noneOf(Route.Decision.class);
    var weighed = decided.weighed();
    for (int i = 0; i < weighed.size(); i++) {
      if (!seen.add(weighed.get(i).route())) {
        faults.add(new Fault("/considered/" + i + "/route", "stands twice"));
      }
    }
    return faults;
  }
}

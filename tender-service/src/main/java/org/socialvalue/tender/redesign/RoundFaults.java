package org.socialvalue.tender.redesign;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Fault;

/** What is wrong with a round in itself: every fault. */
final class RoundFaults {

  private RoundFaults() {}

  static List<Fault> of(DecideRound asked, ServiceFacts service) {
    var faults = new ArrayList<Fault>();
    var chosen = asked.chosenOption();
    if (!asked.concludes() && chosen != null) {
      faults.add(new Fault("/chosenOption", "nothing is chosen while redesign goes on"));
    }
    if (!asked.concludes() && asked.asItIs()) {
      faults.add(new Fault("/staysAsItIs", "nothing is settled while redesign goes on"));
    }
    if (chosen != null && asked.asItIs()) {
      faults.add(new Fault("/staysAsItIs", "an option is chosen already"));
    }
    if (chosen != null) {
      var option = service.option(chosen);
      if (option.isEmpty()) {
        faults.add(new Fault("/chosenOption", "the project has no such option"));
      } else if (!option.get().isOnTheTable()) {
        faults.add(new Fault("/chosenOption", "the option is withdrawn"));
      }
    }
    return faults;
  }
}

package org.socialvalue.tender.redesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.framework.Element;
import org.socialvalue.tender.framework.Framework;

/** What is wrong with an option in itself: every fault. */
final class OptionFaults {

  private OptionFaults() {}

  static List<Fault> of(DescribeOption asked, Framework framework) {
    var faults = new ArrayList<Fault>();
    var known = framework.redesignDimensions().stream().map(Element::code).toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < asked.dimensions().size(); i++) {
      var code = asked.dimensions().get(i).code();
      var at = "/dimensions/" + i + "/code";
      if (!known.contains(code)) {
        faults.add(
            new Fault(
                at,
                known.isEmpty()
                    ? "the project's frameworks have no dimensions"
                    : "must be one of " + String.join(", ", known)));
      } else if (!seen.add(code)) {
        faults.add(new Fault(at, "stands twice"));
      }
    }
    var groups = new HashSet<String>();
    for (int i = 0; i < asked.affected().size(); i++) {
      if (!groups.add(asked.affected().get(i).inWords())) {
        faults.add(new Fault("/affected/" + i, "the same group stands twice"));
      }
    }
    return faults;
  }
}

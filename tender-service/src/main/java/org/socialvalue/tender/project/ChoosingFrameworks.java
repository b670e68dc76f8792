package org.socialvalue.tender.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.Frameworks;

/** Finds the frameworks that a project begins with, and keeps. */
@ApplicationScoped
class ChoosingFrameworks {

  private final Frameworks frameworks;

  ChoosingFrameworks(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** What was chosen, and what is wrong with the choice. */
  record Choice(List<Framework> frameworks, List<Fault> faults) {}

  /** What the description asks for; the authority's usual ones where it asks for none. */
  Choice of(String authority, StartProject asked, LocalDate today) {
    var codes = asked.frameworks();
    if (codes == null) {
      return new Choice(frameworks.usual(authority, today), List.of());
    }
    var inForce = frameworks.inForce(authority, today);
    var chosen = new ArrayList<Framework>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < codes.size(); i++) {
      var code = codes.get(i);
      var at = "/frameworks/" + i;
      if (codes.subList(0, i).contains(code)) {
        faults.add(new Fault(at, "stands twice"));
      }
      inForce.stream()
          .filter(framework -> framework.code().equals(code))
          .findFirst()
          .ifPresentOrElse(
              chosen::add, () -> faults.add(new Fault(at, "no framework " + code + " in force")));
    }
    return new Choice(chosen, faults);
  }
}

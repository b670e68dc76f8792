package org.socialvalue.tender.redesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.Principle;

/** What is wrong with an assessment in itself: every fault. */
final class AssessmentFaults {

  private final Framework framework;
  private final Set<UUID> engagements;
  private final Set<UUID> contributions;
  private final List<Fault> faults = new ArrayList<>();

  private AssessmentFaults(Framework framework, Set<UUID> engagements, Set<UUID> contributions) {
    this.framework = framework;
    this.engagements = engagements;
    this.contributions = contributions;
  }

  static List<Fault> of(
      AssessService asked,
      Framework framework,
      ServiceFacts service,
      Set<UUID> engagements,
      Set<UUID> contributions) {
    var search = new AssessmentFaults(framework, engagements, contributions);
    search.subject(asked.subject(), service);
    search.marks(asked.marks());
    return search.faults;
  }

  private void subject(String asked, ServiceFacts service) {
    switch (Subject.read(asked).orElse(null)) {
      case null -> fault("/subject", "must be CURRENT or the identifier of an option");
      case Subject.Current current -> {}
      case Subject.Option option -> {
        var known = service.option(option.id());
        if (known.isEmpty()) {
          fault("/subject", "the project has no such option");
        } else if (!known.get().isOnTheTable()) {
          fault("/subject", "the option is withdrawn");
        }
      }
    }
  }

  private void marks(List<PrincipleMark> marks) {
    var known = framework.principles().stream().map(Principle::code).toList();
    var scale = framework.policy().principleScale();
    var seen = new HashSet<String>();
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      var at = "/marks/" + i;
      if (!known.contains(mark.principle())) {
        fault(
            at + "/principle",
            known.isEmpty()
                ? "the project's frameworks have no principles"
                : "must be one of " + String.join(", ", known));
      } else if (!seen.add(mark.principle())) {
        fault(at + "/principle", "stands twice");
      }
      if (!scale.holds(mark.mark())) {
        fault(at + "/mark", "must be from " + scale.min() + " to " + scale.max());
      }
      known(at + "/engagementIds/", mark.engagements(), engagements, "engagement");
      known(at + "/contributionIds/", mark.contributions(), contributions, "contribution");
    }
  }

  private void known(String at, List<UUID> named, Set<UUID> known, String what) {
    for (int i = 0; i < named.size(); i++) {
      if (!known.contains(named.get(i))) {
        fault(at + i, "the project has no such " + what);
      }
    }
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }
}

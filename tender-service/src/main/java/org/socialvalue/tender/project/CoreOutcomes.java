package org.socialvalue.tender.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/** Core outcomes when a project is described: those that became core keep where they come from. */
final class CoreOutcomes {

  private CoreOutcomes() {}

  /**
   * @param known the project's core outcomes so far; none for a new one
   */
  static List<Fault> faults(List<CoreOutcome> known, List<CoreOutcome> asked) {
    var faults = new ArrayList<Fault>();
    var codes = new HashSet<String>();
    for (int i = 0; i < asked.size(); i++) {
      var one = asked.get(i);
      if (!codes.add(one.code())) {
        faults.add(new Fault("/coreOutcomes/" + i + "/code", "stands twice"));
      }
      if (one.lineage() != null && !Objects.equals(one.lineage(), lineage(known, one.code()))) {
        faults.add(
            new Fault("/coreOutcomes/" + i + "/lineage", "comes from accepting a candidate only"));
      }
    }
    for (var one : known) {
      if (one.lineage() != null && !codes.contains(one.code())) {
        faults.add(
            new Fault(
                "/coreOutcomes",
                one.code() + " became core by a decision of its own and can't be left out"));
      }
    }
    return faults;
  }

  /** As asked, each with the lineage that its code has already. */
  static List<CoreOutcome> keepingLineage(List<CoreOutcome> known, List<CoreOutcome> asked) {
    return asked.stream()
        .map(
            one ->
                new CoreOutcome(
                    one.code(), one.statement(), one.measure(), lineage(known, one.code())))
        .toList();
  }

  private static @Nullable UUID lineage(List<CoreOutcome> known, String code) {
    return known.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .flatMap(one -> Optional.ofNullable(one.lineage()))
        .orElse(null);
  }
}

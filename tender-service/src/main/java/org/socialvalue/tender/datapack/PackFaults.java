package org.socialvalue.tender.datapack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Fault;

/** What is wrong with a pack in itself: every fault. */
final class PackFaults {

  private PackFaults() {}

  static List<Fault> of(PackContent content, LocalDate today) {
    var faults = new ArrayList<Fault>();
    content
        .said()
        .forEach(
            (kind, item) -> {
              var at = "/" + kind.field();
              if ((item.present() == null) == (item.missing() == null)) {
                faults.add(new Fault(at, "is either present or missing: one of them is needed"));
              }
              if (item.present() != null && item.present().asOf().isAfter(today)) {
                faults.add(new Fault(at + "/present/asOf", "is still to come"));
              }
            });
    return faults;
  }
}

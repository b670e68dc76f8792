package org.socialvalue.tender.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.outcome.TargetFaults;

/** What is wrong with entries beyond their records' constraints: every fault, by row. */
final class EntryFaults {

  private EntryFaults() {}

  /**
   * Bears entries in which things are missing, since all faults are told at once.
   *
   * @param shipped codes that ship
   */
  static List<Fault> of(@Nullable List<CatalogueItem> entries, List<String> shipped) {
    var faults = new ArrayList<Fault>();
    var codes = new HashSet<String>();
    for (int i = 0; entries != null && i < entries.size(); i++) {
      var entry = entries.get(i);
      if (entry == null) {
        continue;
      }
      var at = "/entries/" + i;
      if (entry.code() != null && !codes.add(entry.code())) {
        faults.add(new Fault(at + "/code", entry.code() + " stands twice"));
      }
      if (shipped.contains(entry.code())) {
        faults.add(new Fault(at + "/code", "ships with the product: choose another"));
      }
      faults.addAll(TargetFaults.of(at + "/measure/target", entry.measure()));
      if (entry.kind() != null) {
        faults.addAll(kind(at, entry));
      }
    }
    return faults;
  }

  private static List<Fault> kind(String at, CatalogueItem entry) {
    return switch (entry.kind()) {
      case OUTCOME -> none(at + "/proxy", entry.proxy());
      case MEASURE -> {
        var faults = new ArrayList<>(none(at + "/proxy", entry.proxy()));
        if (entry.measure() == null) {
          faults.add(new Fault(at + "/measure", "is needed for a measure"));
        }
        yield faults;
      }
      case PROXY -> proxy(at, entry);
    };
  }

  private static List<Fault> proxy(String at, CatalogueItem entry) {
    var faults = new ArrayList<>(none(at + "/measure", entry.measure()));
    if (entry.proxy() == null) {
      faults.add(new Fault(at + "/proxy", "is needed for a proxy"));
    }
    var provenance = entry.provenance();
    if (provenance != null && (provenance.licence() == null || provenance.licence().isBlank())) {
      faults.add(
          new Fault(at + "/provenance/licence", "is needed: a proxy is used under a licence"));
    }
    return faults;
  }

  private static List<Fault> none(String at, @Nullable Object value) {
    return value == null ? List.of() : List.of(new Fault(at, "does not belong to this kind"));
  }
}

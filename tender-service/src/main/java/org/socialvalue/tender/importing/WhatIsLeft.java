package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.socialvalue.kit.problem.Fault;

/**
 * Whether a release leaves something to plan, by what it says it is. A plan and a tender do, and
 * their updates; once something is awarded, and where the procurement was given up, nothing does.
 */
final class WhatIsLeft {

  private static final Set<String> TO_PLAN =
      Set.of("planning", "planningUpdate", "tender", "tenderUpdate", "tenderAmendment");
  private static final Set<String> BOUGHT =
      Set.of(
          "award",
          "awardUpdate",
          "awardCancellation",
          "contract",
          "contractUpdate",
          "contractAmendment",
          "contractTermination",
          "implementation",
          "implementationUpdate");
  private static final Set<String> GIVEN_UP = Set.of("cancelled", "withdrawn");

  private static final String STARTS =
      ": a project starts from a planning or a tender notice, and there is nothing left to plan";

  private WhatIsLeft() {}

  /** Whether it is one of those that say what a release is, and that were understood. */
  static boolean isUnderstood(JsonNode tag) {
    return tag.isTextual() && TO_PLAN.contains(tag.textValue());
  }

  static List<Fault> faults(Part part) {
    var faults = new ArrayList<Fault>();
    var tags = part.release().path("tag");
    boolean toPlan = isUnderstood(tags);
    add(part, "/tag", tags, faults);
    for (int i = 0; i < tags.size() && tags.isArray(); i++) {
      toPlan = toPlan || isUnderstood(tags.get(i));
      add(part, "/tag/" + i, tags.get(i), faults);
    }
    if (faults.isEmpty() && !toPlan) {
      addWhatIsThere(part, faults);
    }
    var status = part.release().at("/tender/status").asText();
    if (GIVEN_UP.contains(status)) {
      faults.add(new Fault(part.pointer("/tender/status"), "is " + status + STARTS));
    }
    return faults;
  }

  private static void add(Part part, String at, JsonNode tag, List<Fault> faults) {
    if (BOUGHT.contains(tag.asText())) {
      faults.add(new Fault(part.pointer(at), "is " + tag.asText() + STARTS));
    } else if (tag.asText().equals("tenderCancellation")) {
      faults.add(new Fault(part.pointer(at), "says that the tender was given up" + STARTS));
    }
  }

  /** A release that doesn't say what it is, or was compiled of several, is known by its content. */
  private static void addWhatIsThere(Part part, List<Fault> faults) {
    for (var what : List.of("awards", "contracts")) {
      var there = part.release().path(what);
      if (there.isArray() && !there.isEmpty()) {
        faults.add(new Fault(part.pointer("/" + what), "are there" + STARTS));
      }
    }
  }
}

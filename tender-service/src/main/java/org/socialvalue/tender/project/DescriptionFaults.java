package org.socialvalue.tender.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.intake.NothingMissing;

/** What is wrong with a project's description: every fault. */
final class DescriptionFaults {

  private DescriptionFaults() {}

  static List<Fault> of(StartProject asked, String authority, ReferenceData data) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    if (!data.hasServiceArea(asked.serviceArea())) {
      faults.add(new Fault("/serviceArea", "there is no service area " + asked.serviceArea()));
    }
    if (!data.hasRegime(asked.theRegime())) {
      faults.add(new Fault("/regime", "there is no regime " + asked.regime()));
    }
    faults.addAll(area(asked.relevantArea(), authority, data));
    var codes = new HashSet<String>();
    for (int i = 0; i < asked.coreOutcomes().size(); i++) {
      if (!codes.add(asked.coreOutcomes().get(i).code())) {
        faults.add(new Fault("/coreOutcomes/" + i + "/code", "stands twice"));
      }
    }
    return faults;
  }

  private static List<Fault> area(String relevant, String authority, ReferenceData data) {
    if (!data.areas().knows(relevant)) {
      return List.of(new Fault("/relevantArea", "there is no area " + relevant));
    }
    return data.authority(authority)
        .filter(own -> !data.areas().isWithin(relevant, own.area()))
        .map(own -> List.of(new Fault("/relevantArea", "lies outside the area of " + own.name())))
        .orElse(List.of());
  }
}

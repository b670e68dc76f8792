package org.socialvalue.tender.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.FrameworkRef;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.intake.NothingMissing;

/** What is wrong with a project's description: every fault. */
final class DescriptionFaults {

  private static final int MOST_YEARS_BACK = 10;

  private DescriptionFaults() {}

  /**
   * @param known the core outcomes that the project has already; none for a new one
   */
  static List<Fault> of(
      StartProject asked,
      String authority,
      List<CoreOutcome> known,
      ReferenceData data,
      LocalDate today) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    if (!data.hasServiceArea(asked.serviceArea())) {
      faults.add(new Fault("/serviceArea", "there is no service area " + asked.serviceArea()));
    }
    if (!data.hasRegime(asked.theRegime())) {
      faults.add(new Fault("/regime", "there is no regime " + asked.regime()));
    }
    faults.addAll(area(asked.relevantArea(), authority, data));
    faults.addAll(CoreOutcomes.faults(known, asked.coreOutcomes()));
    faults.addAll(beginning(asked.begunOn(), today));
    return faults;
  }

  private static List<Fault> beginning(@Nullable LocalDate begunOn, LocalDate today) {
    if (begunOn == null) {
      return List.of();
    }
    if (begunOn.isAfter(today)) {
      return List.of(new Fault("/begunOn", "is still to come"));
    }
    return begunOn.isBefore(today.minusYears(MOST_YEARS_BACK))
        ? List.of(new Fault("/begunOn", "lies more than " + MOST_YEARS_BACK + " years back"))
        : List.of();
  }

  /** A regime that there is, but that the authority's policy doesn't buy under. */
  static List<Fault> regime(StartProject asked, List<Framework> frameworks, ReferenceData data) {
    return frameworks.stream()
        .limit(1)
        .map(Framework::policy)
        .filter(policy -> data.hasRegime(asked.theRegime()))
        .filter(policy -> !policy.regimes().contains(asked.theRegime()))
        .map(
            policy ->
                new Fault(
                    "/regime",
                    "must be one that the policy is for: " + String.join(", ", policy.regimes())))
        .toList();
  }

  /** What a project began with it keeps. */
  static List<Fault> frameworks(StartProject asked, List<FrameworkRef> pinned) {
    var codes = pinned.stream().map(FrameworkRef::code).toList();
    return asked.frameworks() == null || asked.frameworks().equals(codes)
        ? List.of()
        : List.of(new Fault("/frameworks", "a project keeps those it began with"));
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

package org.socialvalue.monitoring.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.entry.PartnerFaults;

/** What in a proposed variation does not fit its kind or the contract: every fault at once. */
final class VariationFaults {

  private final VariationRequest asked;
  private final Settled now;
  private final LocalDate earliestEnd;
  private final List<Fault> faults = new ArrayList<>();

  private VariationFaults(VariationRequest asked, Settled now, LocalDate earliestEnd) {
    this.asked = asked;
    this.now = now;
    this.earliestEnd = earliestEnd;
  }

  /**
   * @param earliestEnd the first day that the contract may end on: today, or its first day where
   *     that is still to come
   */
  static List<Fault> of(VariationRequest asked, Settled now, LocalDate earliestEnd) {
    var search = new VariationFaults(asked, now, earliestEnd);
    switch (asked.kind()) {
      case EXTENSION -> search.extension();
      case EARLY_END -> search.earlyEnd();
      case VALUE_CHANGE -> search.value();
      case NOVATION -> search.novation();
      case PARTNER_CHANGE -> search.partners();
    }
    return search.faults;
  }

  private void extension() {
    only("supplier", asked.supplier());
    only("partners", asked.partners());
    only("promises", asked.promises());
    if (asked.endsOn() == null) {
      fault("/endsOn", "is needed");
    } else if (!asked.endsOn().isAfter(now.endsOn())) {
      fault("/endsOn", "must be after " + now.endsOn() + ", the last day now");
    } else if (asked.endsOn().isAfter(now.endsOn().plusYears(25))) {
      fault("/endsOn", "must be within 25 years of " + now.endsOn());
    }
  }

  private void earlyEnd() {
    only("supplier", asked.supplier());
    only("partners", asked.partners());
    only("targetsMove", asked.targetsMove());
    if (asked.endsOn() == null) {
      fault("/endsOn", "is needed");
    } else if (!asked.endsOn().isBefore(now.endsOn()) || asked.endsOn().isBefore(earliestEnd)) {
      fault(
          "/endsOn",
          "must be from " + earliestEnd + " on and before " + now.endsOn() + ", the last day now");
    }
  }

  private void value() {
    only("supplier", asked.supplier());
    only("partners", asked.partners());
    only("endsOn", asked.endsOn());
    only("targetsMove", asked.targetsMove());
    if (asked.value() == null) {
      fault("/value", "is needed");
    } else if (asked.value().compareTo(now.value()) == 0) {
      fault("/value", "is the value now");
    }
  }

  private void novation() {
    only("endsOn", asked.endsOn());
    only("targetsMove", asked.targetsMove());
    if (asked.supplier() == null) {
      fault("/supplier", "is needed");
    } else if (asked.supplier().id().equals(now.supplier().id())) {
      fault("/supplier/id", "is the provider now");
    } else if (asked.partners() != null) {
      faults.addAll(PartnerFaults.of(asked.supplier().asSupplier(), asked.partners()));
    }
  }

  private void partners() {
    only("supplier", asked.supplier());
    only("endsOn", asked.endsOn());
    only("targetsMove", asked.targetsMove());
    only("value", asked.value());
    only("promises", asked.promises());
    if (asked.partners() == null) {
      fault("/partners", "is needed; nobody is []");
    } else if (asked.deliverers().equals(now.partners())) {
      fault("/partners", "are those now");
    } else {
      faults.addAll(PartnerFaults.of(now.supplier(), asked.partners()));
    }
  }

  private void only(String field, @Nullable Object given) {
    if (given != null) {
      fault("/" + field, "does not belong to " + asked.kind());
    }
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }
}

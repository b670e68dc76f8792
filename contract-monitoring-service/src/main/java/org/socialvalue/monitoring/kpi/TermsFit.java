package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.Period;

/** Whether kind, baseline, target and scale of a KPI fit each other, and its contract. */
public final class TermsFit {

  private TermsFit() {}

  /**
   * Everything that does not fit, all at once.
   *
   * @param contract first and last day of the contract that the target has to fall due in
   */
  public static List<Fault> faults(KpiTerms terms, Period contract) {
    var faults = new ArrayList<Fault>();
    var dueBy = terms.target() == null ? null : terms.target().dueBy();
    if (dueBy != null && !contract.has(dueBy)) {
      faults.add(
          new Fault(
              "/target/dueBy",
              "must be within the contract, " + contract.from() + " to " + contract.to()));
    }
    scaleFaults(terms, faults);
    peopleFaults(terms, faults);
    var target = terms.target();
    if (terms.kind() == KpiKind.NARRATIVE) {
      if (target != null) {
        faults.add(new Fault("/target", "a narrative KPI has no number to reach"));
      }
      return faults;
    }
    if (target == null) {
      faults.add(new Fault("/target", "a number to reach is needed"));
      return faults;
    }
    BigDecimal step = target.perAmountSpent();
    if (terms.kind() == KpiKind.RATE_PER_SPEND && step == null) {
      faults.add(new Fault("/target/perAmountSpent", "a rate needs the amount it is for"));
    }
    if (terms.kind() != KpiKind.RATE_PER_SPEND && step != null) {
      faults.add(new Fault("/target/perAmountSpent", "only a rate per spend has it"));
    }
    baselineFaults(terms, target.amount(), faults);
    return faults;
  }

  private static void peopleFaults(KpiTerms terms, List<Fault> faults) {
    boolean neverPeople =
        switch (terms.kind()) {
          case RATIO, DISTANCE_TRAVELLED, NARRATIVE -> true;
          case COUNT, RATE_PER_SPEND, BEFORE_AFTER, STABILITY, MILESTONE -> false;
        };
    if (neverPeople && Boolean.TRUE.equals(terms.countsPeople())) {
      faults.add(
          new Fault("/countsPeople", "the numbers of a " + terms.kind() + " are not people"));
    }
  }

  private static void baselineFaults(KpiTerms terms, BigDecimal target, List<Fault> faults) {
    var baseline = terms.baseline();
    if (terms.kind() == KpiKind.BEFORE_AFTER && baseline == null) {
      faults.add(new Fault("/baseline", "before and after needs the level before"));
    }
    if (terms.kind() == KpiKind.STABILITY) {
      if (baseline == null) {
        faults.add(new Fault("/baseline", "stability needs the level that is to be held"));
      } else if (terms.higherIsBetter()
          ? target.compareTo(baseline) > 0
          : target.compareTo(baseline) < 0) {
        faults.add(
            new Fault(
                "/target/amount", "is better than the baseline: stability asks to hold a level"));
      }
    }
  }

  private static void scaleFaults(KpiTerms terms, List<Fault> faults) {
    var scale = terms.scale();
    if (scale == null) {
      return;
    }
    boolean onScale =
        switch (terms.kind()) {
          case BEFORE_AFTER, DISTANCE_TRAVELLED, STABILITY -> true;
          case COUNT, RATE_PER_SPEND, RATIO, MILESTONE, NARRATIVE -> false;
        };
    if (!onScale) {
      faults.add(new Fault("/scale", "is for levels and changes; a " + terms.kind() + " has none"));
      return;
    }
    if (scale.lowest().compareTo(scale.highest()) >= 0) {
      faults.add(new Fault("/scale/highest", "must be more than the lowest"));
      return;
    }
    if (terms.baseline() != null && !scale.holds(terms.baseline())) {
      faults.add(new Fault("/baseline", "is not on the scale"));
    }
    if (terms.target() != null) {
      var amount = terms.target().amount();
      boolean fits =
          terms.kind() == KpiKind.DISTANCE_TRAVELLED
              ? amount.abs().compareTo(scale.width()) <= 0
              : scale.holds(amount);
      if (!fits) {
        faults.add(new Fault("/target/amount", "can't be reached on the scale"));
      }
    }
  }
}

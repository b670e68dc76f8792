package org.socialvalue.tender.outcome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.problem.Fault;

/** What is wrong with a measure's target, in an outcome or in the catalogue: every fault. */
public final class TargetFaults {

  private static final int MOST_MONTHS = 600;

  private TargetFaults() {}

  /**
   * Bears a measure in which things are missing, since all faults are told at once.
   *
   * @param at JSON pointer of the target
   */
  public static List<Fault> of(String at, @Nullable Measure measure) {
    var target = measure == null ? null : measure.target();
    var faults = new ArrayList<Fault>();
    if (target == null) {
      return faults;
    }
    if (target.amount() != null && target.amount().signum() <= 0) {
      faults.add(new Fault(at + "/amount", "must be more than nought"));
    }
    if (target.perAmountSpent() != null && target.perAmountSpent().signum() <= 0) {
      faults.add(new Fault(at + "/perAmountSpent", "must be more than nought"));
    }
    if (target.lastingMonths() != null
        && (target.lastingMonths() < 1 || target.lastingMonths() > MOST_MONTHS)) {
      faults.add(new Fault(at + "/lastingMonths", "must be from 1 to " + MOST_MONTHS));
    }
    return faults;
  }
}

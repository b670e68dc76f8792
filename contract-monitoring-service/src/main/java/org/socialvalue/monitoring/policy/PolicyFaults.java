package org.socialvalue.monitoring.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.notice.Regimes;
import org.socialvalue.monitoring.policy.CalendarPolicy.ClosedDays;

/** What in a policy does not fit together, beyond the limits of its single figures. */
final class PolicyFaults {

  private PolicyFaults() {}

  /** All at once. */
  static List<Fault> in(MonitoringPolicy policy) {
    var faults = new ArrayList<Fault>();
    incomplete("/policy/hoursPerYear", policy.hoursPerYear(), Supplier.Size.values(), faults);
    var calendar = policy.calendar();
    var kinds = DueKind.values();
    incomplete(
        "/policy/calendar/reminderWorkingDays", calendar.reminderWorkingDays(), kinds, faults);
    incomplete("/policy/calendar/overdueWorkingDays", calendar.overdueWorkingDays(), kinds, faults);
    incomplete("/policy/calendar/onClosedDays", calendar.onClosedDays(), kinds, faults);
    for (var kind : List.of(DueKind.RATING, DueKind.NOTICE)) {
      if (calendar.closed(kind) == ClosedDays.WORKING_DAY_AFTER) {
        faults.add(
            new Fault(
                "/policy/calendar/onClosedDays/" + kind,
                "must not pass its limit: KEEP or WORKING_DAY_BEFORE"));
      }
    }
    var rating = policy.rating();
    notBelow("goodFrom", rating.goodFrom(), rating.approachingFrom(), faults);
    notBelow("approachingFrom", rating.approachingFrom(), rating.improvementFrom(), faults);
    if (Regimes.of(policy.regime()).isEmpty()) {
      faults.add(new Fault("/policy/regime", "must be one of " + Regimes.codes()));
    }
    return faults;
  }

  private static <K> void incomplete(
      String pointer, Map<K, ?> given, K[] needed, List<Fault> faults) {
    var missing = Arrays.stream(needed).filter(one -> !given.containsKey(one)).toList();
    if (!missing.isEmpty()) {
      faults.add(new Fault(pointer, "lacks " + missing));
    }
  }

  private static void notBelow(
      String name, BigDecimal better, BigDecimal worse, List<Fault> faults) {
    if (better.compareTo(worse) < 0) {
      faults.add(
          new Fault("/policy/rating/" + name, "must not be below that of the rating after it"));
    }
  }
}

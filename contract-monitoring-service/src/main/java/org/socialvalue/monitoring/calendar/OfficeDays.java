package org.socialvalue.monitoring.calendar;

import java.time.LocalDate;
import org.socialvalue.kit.time.WorkingDays;
import org.socialvalue.monitoring.policy.CalendarPolicy.ClosedDays;

/** Working days counted in both directions, and what becomes of a day on which offices are shut. */
record OfficeDays(WorkingDays working) {

  static final OfficeDays ENGLAND_AND_WALES = new OfficeDays(WorkingDays.englandAndWales());

  LocalDate after(LocalDate day, int workingDays) {
    return working.plus(day, workingDays);
  }

  LocalDate before(LocalDate start, int workingDays) {
    var day = start;
    for (int left = workingDays; left > 0; ) {
      day = day.minusDays(1);
      if (working.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  LocalDate open(LocalDate day, ClosedDays onClosedDays) {
    if (working.isWorkingDay(day)) {
      return day;
    }
    return switch (onClosedDays) {
      case KEEP -> day;
      case WORKING_DAY_AFTER -> after(day, 1);
      case WORKING_DAY_BEFORE -> before(day, 1);
    };
  }
}

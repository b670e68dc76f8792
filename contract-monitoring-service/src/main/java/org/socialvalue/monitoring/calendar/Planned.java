package org.socialvalue.monitoring.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.monitoring.Period;

/**
 * Something that a contract's rules make fall due.
 *
 * @param period the time that it is about; null for a review
 * @param frequencies for a report: the KPIs reported every so many months that it asks for
 */
record Planned(DueKind kind, @Nullable Period period, LocalDate dueOn, Set<Integer> frequencies) {

  /** The day that tells it from the others of its kind. */
  LocalDate key() {
    return period == null ? dueOn : period.to();
  }
}

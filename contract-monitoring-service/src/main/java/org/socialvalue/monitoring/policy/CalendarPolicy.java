package org.socialvalue.monitoring.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.socialvalue.events.DueKind;

/**
 * When things fall due. All days but {@code ratingEveryMonths} are working days in England and
 * Wales.
 *
 * @param reminderWorkingDays how many before the due day a reminder is sent; 0 for none
 * @param overdueWorkingDays how many after the due day it counts as overdue, at least 1
 * @param onClosedDays what becomes of a due day on which offices are shut
 * @param reportWorkingDays how long after the end of its period a report is due
 * @param statementWorkingDays how long after the end of its year a statement is due
 * @param ratingEveryMonths how far apart ratings are, 1 to 12
 */
public record CalendarPolicy(
    @NotNull Map<@NotNull DueKind, @NotNull @Min(0) @Max(250) Integer> reminderWorkingDays,
    @NotNull Map<@NotNull DueKind, @NotNull @Min(1) @Max(250) Integer> overdueWorkingDays,
    @NotNull Map<@NotNull DueKind, @NotNull ClosedDays> onClosedDays,
    @Min(0) @Max(250) int reportWorkingDays,
    @Min(0) @Max(250) int statementWorkingDays,
    @Min(1) @Max(12) int ratingEveryMonths) {

  /** What becomes of a due day on a weekend or bank holiday. */
  public enum ClosedDays {
    /** It stays: the parties wrote that day into the contract. */
    KEEP,
    /** The next working day: nobody is late before offices have opened. */
    WORKING_DAY_AFTER,
    /** The working day before: a limit that must not be passed. */
    WORKING_DAY_BEFORE
  }

  /** The product's choice, since neither source document has any. */
  public static final CalendarPolicy DEFAULT =
      new CalendarPolicy(
          Map.of(
              DueKind.REVIEW, 20,
              DueKind.REPORT, 5,
              DueKind.STATEMENT, 20,
              DueKind.RATING, 10,
              DueKind.NOTICE, 10),
          Map.of(
              DueKind.REVIEW, 10,
              DueKind.REPORT, 5,
              DueKind.STATEMENT, 10,
              DueKind.RATING, 1,
              DueKind.NOTICE, 1),
          Map.of(
              DueKind.REVIEW, ClosedDays.KEEP,
              DueKind.REPORT, ClosedDays.WORKING_DAY_AFTER,
              DueKind.STATEMENT, ClosedDays.WORKING_DAY_AFTER,
              DueKind.RATING, ClosedDays.WORKING_DAY_BEFORE,
              DueKind.NOTICE, ClosedDays.WORKING_DAY_BEFORE),
          10,
          20,
          12);

  public int reminder(DueKind kind) {
    return reminderWorkingDays.getOrDefault(kind, 0);
  }

  public int overdue(DueKind kind) {
    return Math.max(1, overdueWorkingDays.getOrDefault(kind, 1));
  }

  public ClosedDays closed(DueKind kind) {
    return onClosedDays.getOrDefault(kind, ClosedDays.KEEP);
  }
}

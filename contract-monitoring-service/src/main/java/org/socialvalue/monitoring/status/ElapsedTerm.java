package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.socialvalue.monitoring.Period;

/**
 * How much of the time for a target has passed.
 *
 * <p>The product's choices, since neither source document gives a formula: what is due grows evenly
 * over the term; it grows at the end of each whole reporting period, so that nobody goes off track
 * between two reports; where each result must last some months to count, nothing is due in those
 * first months. Time is counted in months where the term is a whole number of them, else in days.
 *
 * @param startsOn first day of the contract
 * @param dueOn the last day for the target
 * @param frequencyMonths months of one reporting period
 * @param lastingMonths months that a result must last, 0 where it need not
 */
record ElapsedTerm(LocalDate startsOn, LocalDate dueOn, int frequencyMonths, int lastingMonths) {

  private static final int PLACES = 4;

  /** The amount's share for whole reporting periods, rounded towards zero to four places. */
  BigDecimal dueShare(BigDecimal amount, LocalDate asOf) {
    if (isOver(asOf)) {
      return amount;
    }
    long months = reportedMonths(asOf);
    if (months == 0 || months < lastingMonths) {
      return BigDecimal.ZERO;
    }
    long whole = ChronoUnit.MONTHS.between(startsOn, afterDueOn());
    return Period.after(startsOn, whole).equals(afterDueOn())
        ? share(amount, months, whole, RoundingMode.DOWN)
        : share(amount, daysUntil(Period.after(startsOn, months)), days(), RoundingMode.DOWN);
  }

  /** The amount's share for every day so far, rounded away from zero: what a cap allows. */
  BigDecimal allowedShare(BigDecimal amount, LocalDate asOf) {
    long passed = daysUntil(asOf.plusDays(1));
    if (isOver(asOf)) {
      return amount;
    }
    return passed <= 0 ? BigDecimal.ZERO : share(amount, passed, days(), RoundingMode.UP);
  }

  /** Reporting periods that are over by the end of the day; the last of them may be a short one. */
  long periodsOver(LocalDate asOf) {
    return isOver(asOf) ? periodOf(dueOn) : reportedMonths(asOf) / frequencyMonths;
  }

  /** Days of the reporting periods that are over by the end of the day. */
  long daysOver(LocalDate asOf) {
    return isOver(asOf) ? days() : daysUntil(Period.after(startsOn, reportedMonths(asOf)));
  }

  /** The number of the reporting period that the day lies in, from 1. */
  long periodOf(LocalDate day) {
    return ChronoUnit.MONTHS.between(startsOn, day) / frequencyMonths + 1;
  }

  boolean isOver(LocalDate asOf) {
    return !asOf.isBefore(dueOn);
  }

  /** Months of the reporting periods that are over by the end of the day. */
  private long reportedMonths(LocalDate asOf) {
    long months = Math.max(0, ChronoUnit.MONTHS.between(startsOn, asOf.plusDays(1)));
    return months / frequencyMonths * frequencyMonths;
  }

  private long days() {
    return daysUntil(afterDueOn());
  }

  private long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(startsOn, day);
  }

  private LocalDate afterDueOn() {
    return dueOn.plusDays(1);
  }

  private static BigDecimal share(BigDecimal amount, long passed, long whole, RoundingMode mode) {
    return amount
        .multiply(BigDecimal.valueOf(passed))
        .divide(BigDecimal.valueOf(whole), PLACES, mode);
  }
}

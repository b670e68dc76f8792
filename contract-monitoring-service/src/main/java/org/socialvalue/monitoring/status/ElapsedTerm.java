package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much of the time for a target has passed.
 *
 * <p>The product's choices, since neither source document gives a formula: what is due grows evenly
 * by days over the term; it grows at the end of each whole reporting period, so that nobody is off
 * track between two reports; where each result must last some months to count, the first can only
 * count after those months, and the growth starts there.
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
    return share(amount, reckonedTo(asOf), asOf, RoundingMode.DOWN);
  }

  /** The amount's share for every day so far, rounded away from zero: what a cap allows. */
  BigDecimal allowedShare(BigDecimal amount, LocalDate asOf) {
    return share(amount, asOf.plusDays(1), asOf, RoundingMode.UP);
  }

  LocalDate firstReportOn() {
    return startsOn.plusMonths(frequencyMonths);
  }

  boolean isOver(LocalDate asOf) {
    return !asOf.isBefore(dueOn);
  }

  private BigDecimal share(BigDecimal amount, LocalDate until, LocalDate asOf, RoundingMode mode) {
    if (isOver(asOf)) {
      return amount;
    }
    var from = startsOn.plusMonths(lastingMonths);
    long passed = ChronoUnit.DAYS.between(from, until);
    long whole = ChronoUnit.DAYS.between(from, dueOn.plusDays(1));
    if (passed <= 0 || whole <= 0) {
      return BigDecimal.ZERO;
    }
    return amount
        .multiply(BigDecimal.valueOf(passed))
        .divide(BigDecimal.valueOf(whole), PLACES, mode);
  }

  /** The first day after the last whole reporting period. */
  private LocalDate reckonedTo(LocalDate asOf) {
    var after = asOf.plusDays(1);
    long months = Math.max(0, ChronoUnit.MONTHS.between(startsOn, after));
    return startsOn.plusMonths(months / frequencyMonths * frequencyMonths);
  }
}

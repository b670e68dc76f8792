package org.socialvalue.monitoring.table;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;

/**
 * What the mapping says about dates.
 *
 * @param order which of two small numbers is the day; null where nobody said
 * @param dateStandsFor what a single date in the period's column stands for; null where nobody said
 * @param yearStartsInMonth 1 for calendar years, 4 for financial years from April; null where
 *     nobody said
 */
public record Calendar(
    @Nullable DateOrder order, @Nullable Span dateStandsFor, @Nullable Integer yearStartsInMonth) {

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** The quarter or year of so many months that the day lies in. */
  static Period around(LocalDate day, int months, int startsInMonth) {
    int since = Math.floorMod(day.getMonthValue() - startsInMonth, 12) % months;
    var first = YearMonth.from(day).minusMonths(since);
    return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /**
   * @param year that the first month of the year lies in
   */
  static Period quarter(int number, int year, int startsInMonth) {
    var first = YearMonth.of(year, startsInMonth).plusMonths((number - 1) * 3L);
    return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}

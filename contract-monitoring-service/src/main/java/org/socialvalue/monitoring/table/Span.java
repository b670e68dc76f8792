package org.socialvalue.monitoring.table;

/** What a single date in the period's column stands for. */
public enum Span {
  DAY,
  /**
   * The calendar month that it lies in, as where a spreadsheet turned Mar-26 into its first day.
   */
  MONTH,
  /** The quarter that it lies in, counted from the month that the year begins in. */
  QUARTER,
  /** The year that it lies in, counted from the month that the year begins in. */
  YEAR
}

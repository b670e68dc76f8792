package org.socialvalue.monitoring.table;

/** Which of two small numbers in a date is the day. */
public enum DateOrder {
  /** 31/12/2026 */
  DAY_FIRST,
  /** 12/31/2026 */
  MONTH_FIRST
}

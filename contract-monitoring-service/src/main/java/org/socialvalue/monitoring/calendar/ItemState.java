package org.socialvalue.monitoring.calendar;

/** Where something that falls due is. Follows from the day and from its being done. */
public enum ItemState {
  /** Its day is to come. */
  SCHEDULED,
  /** It is to be done now. */
  DUE,
  /** It should have been done. */
  OVERDUE,
  /** It was done. */
  DONE
}

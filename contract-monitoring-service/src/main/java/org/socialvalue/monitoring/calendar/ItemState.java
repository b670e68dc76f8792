package org.socialvalue.monitoring.calendar;

/** Where something that falls due is. Follows from the day and from its being done. */
public enum ItemState {
  SCHEDULED,
  DUE,
  OVERDUE,
  DONE
}

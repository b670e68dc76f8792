package org.socialvalue.monitoring.review;

/** Where a review is. Follows from the calendar and from its closing. */
public enum ReviewState {
  SCHEDULED,
  DUE,
  CLOSED
}

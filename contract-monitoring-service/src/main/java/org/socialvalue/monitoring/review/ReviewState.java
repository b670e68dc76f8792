package org.socialvalue.monitoring.review;

/** Where a review is. Follows from the calendar and from its closing. */
public enum ReviewState {
  /** Its day is to come. */
  SCHEDULED,
  /** It is to be held. */
  DUE,
  /** It was held and every promise decided on. */
  CLOSED
}

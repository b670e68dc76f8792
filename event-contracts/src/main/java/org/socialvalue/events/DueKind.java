package org.socialvalue.events;

/** What falls due under a contract. */
public enum DueKind {
  /** A social value review. */
  REVIEW,
  /** The figures of a reporting period. */
  REPORT,
  /** The annual social value statement. */
  STATEMENT,
  /** A rating of the performance. */
  RATING,
  /** A notice of a breach or of poor performance. */
  NOTICE
}

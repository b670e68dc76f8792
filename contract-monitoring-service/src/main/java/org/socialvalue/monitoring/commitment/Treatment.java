package org.socialvalue.monitoring.commitment;

/** How a commitment is kept in sight. */
public enum Treatment {
  /** Nothing is settled. */
  OPEN,
  /** Followed by at least one KPI. */
  KPI,
  /** Told by stories, because it defies counting (Kent framework, measuring 2 and 13). */
  STORY,
  /** Let go by both sides, with a reason. */
  WAIVED
}

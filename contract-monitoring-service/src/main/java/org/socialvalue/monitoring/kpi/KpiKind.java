package org.socialvalue.monitoring.kpi;

/** How a KPI is reckoned. A closed set, so that each kind has one way to be judged. */
public enum KpiKind {
  /** Things that add up over the term: jobs, qualifications, people reached. */
  COUNT,
  /** So many for each amount of money really spent (Kent framework, measuring). */
  RATE_PER_SPEND,
  /**
   * So many of so many, in per cent, pooled over the periods: of the people who left, who stayed
   * well.
   */
  RATIO,
  /** A level before and a level after; equal levels are stability (measuring 2 and 3). */
  BEFORE_AFTER,
  /** How far people have come by their own account: the mean change of those who answered. */
  DISTANCE_TRAVELLED,
  /**
   * A level that is to be held, because for some people holding it is the success (measuring 3).
   */
  STABILITY,
  /** One thing done by a date. */
  MILESTONE,
  /** Told and not counted (measuring 2 and 13). */
  NARRATIVE;

  /** Whether figures of periods add up over the term; levels and ratios don't. */
  public boolean addsUp() {
    return switch (this) {
      case COUNT, RATE_PER_SPEND, MILESTONE -> true;
      case RATIO, BEFORE_AFTER, DISTANCE_TRAVELLED, STABILITY, NARRATIVE -> false;
    };
  }
}

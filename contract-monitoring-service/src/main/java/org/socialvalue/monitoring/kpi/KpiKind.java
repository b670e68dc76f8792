package org.socialvalue.monitoring.kpi;

/** How a KPI is reckoned. A closed set, so that each kind has one way to be judged. */
public enum KpiKind {
  /** Things that add up over the term: jobs, qualifications, people reached. */
  COUNT,
  /** So many for each amount of money really spent (Kent framework, measuring). */
  RATE_PER_SPEND,
  /** A level before and a level after; equal levels are stability (measuring 2 and 3). */
  BEFORE_AFTER,
  /** One thing done by a date. */
  MILESTONE,
  /** Told and not counted (measuring 2 and 13). */
  NARRATIVE
}

package org.socialvalue.monitoring.kpi;

/** How far a KPI is agreed: drafted, proposed, agreed, revised in new versions, retired. */
public enum KpiStage {
  /** One side's own, not yet on the table; in a running contract, part of a proposed revision. */
  DRAFT,
  PROPOSED,
  /** Both sides stand by its latest version. */
  AGREED,
  /** Its promise is told by stories, or was let go; what was reported for it stays. */
  WITHDRAWN,
  /** Was in force until a day that both sides agreed on; its figures stay. */
  RETIRED
}

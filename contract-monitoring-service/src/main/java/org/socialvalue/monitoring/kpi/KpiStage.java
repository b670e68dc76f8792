package org.socialvalue.monitoring.kpi;

/** How far a KPI is agreed. */
public enum KpiStage {
  PROPOSED,
  /** Both sides stand by its latest version. */
  AGREED,
  /** Its promise is told by stories or waived instead. */
  WITHDRAWN
}

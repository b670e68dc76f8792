package org.socialvalue.monitoring.kpi;

/** How far a revision of a running contract's KPIs has come. */
public enum RevisionState {
  /** Proposed; either side can still change it. */
  OPEN,
  /** Agreed by both, and waiting for its day. */
  AGREED,
  IN_FORCE,
  DISMISSED
}

package org.socialvalue.events;

/** Where a KPI stands, derived from its history. */
public enum KpiState {
  /** Nothing is due yet and nothing was reported. */
  NOT_STARTED,
  ON_TRACK,
  /** Short of what is due, within the tolerance. */
  AT_RISK,
  /** Short of what is due by more than the tolerance. */
  OFF_TRACK,
  MET,
  /** It can't be told by a number, or would tell a small number of people. */
  NOT_MEASURABLE
}

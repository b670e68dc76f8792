package org.socialvalue.monitoring.intake;

/** What to do where a period has a figure already and another one comes in. */
public enum OnDifference {
  /** It is told; the figure on record stays. */
  REFUSE,
  /** It becomes a new version of the figure; the earlier one stays on record. */
  CORRECT
}

package org.socialvalue.monitoring.variation;

/** How far a variation has come. */
public enum VariationState {
  /** Waits for the assent of all whom it concerns. */
  PROPOSED,
  /** All assented; it took effect with the last assent and stays on record. */
  IN_FORCE,
  /** Taken back or declined; nothing changed. */
  DISMISSED
}

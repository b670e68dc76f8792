package org.socialvalue.monitoring.measurement;

/** How far a figure is borne out (Kent framework, measuring 9). */
public enum MeasurementStage {
  /** As the provider sent it in: it counts. */
  CLAIMED,
  VERIFIED,
  /** Doubted: it counts nothing until it is verified. */
  QUERIED
}

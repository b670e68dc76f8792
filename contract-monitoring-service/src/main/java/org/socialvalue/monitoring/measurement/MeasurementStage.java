package org.socialvalue.monitoring.measurement;

/** How far a figure is borne out (Kent framework, measuring 9). */
public enum MeasurementStage {
  /** As the provider sent it in: it counts. */
  CLAIMED,
  /** Something to look at lies with it. */
  EVIDENCED,
  /** Somebody whom both sides accepted has borne it out. */
  VERIFIED,
  /** Doubted: it counts nothing until the question is settled or it is verified. */
  QUERIED
}

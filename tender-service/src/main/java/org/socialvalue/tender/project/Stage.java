package org.socialvalue.tender.project;

/**
 * Where a project stands in the commissioning cycle (Kent framework, cycle). Which one it is
 * follows from its moves.
 */
public enum Stage {
  /** Considering, talking, looking at the service as it is, naming what might be added. */
  ANALYSE,
  /** The route is decided, requirements are specified, a tender is composed. */
  PLAN,
  /** A tender is out, or its contract runs, or the service is delivered without one. */
  DO,
  /** What was learned is looked at, for the next project. */
  REVIEW;

  public boolean isBefore(Stage other) {
    return compareTo(other) < 0;
  }
}

package org.socialvalue.tender.project;

/** Where a project stands in the commissioning cycle; derived from what has happened. */
public enum Stage {
  /** Considering, talking, naming what might be added. */
  ANALYSE,
  /** The route is decided; the tender is being composed. */
  PLAN,
  /** A tender is out, or its contract runs. */
  DO,
  /** A contract of this project has given its learning back. */
  REVIEW
}

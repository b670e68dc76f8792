package org.socialvalue.monitoring.intake;

/** How far an intake has come. */
public enum ImportState {
  WAITING,
  RUNNING,
  /** All rows were looked at; what was refused is told. */
  DONE,
  /** Nothing, or nothing further, could be made of the file; what was taken stays. */
  FAILED
}

package org.socialvalue.monitoring.statement;

/** How far a statement is. */
public enum StatementState {
  /** It follows the data. */
  DRAFT,
  /** One side has signed what it read: from then on it no longer follows the data. */
  SIGNED_BY_ONE_SIDE,
  /** Both sides have signed; nothing changes it any more. */
  FROZEN
}

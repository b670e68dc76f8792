package org.socialvalue.kit.rules;

/** What a rule does when it speaks. */
public enum Effect {
  /** The step is refused. */
  BLOCK,
  /** Shown; to go on it must be acknowledged with a reason. */
  ADVISE,
  /** Shown. */
  INFO,
  /** Changes a result, and says why. */
  COMPUTE,
  /** Kept on record. */
  RECORD
}

package org.socialvalue.monitoring.contract;

/** How a contract came to be known here. */
public enum Origin {
  /** Drafted from an award. */
  AWARD,
  /** Entered by the authority, because it was let before this system. */
  BY_HAND,
  /** The same, from a file. */
  CSV
}

package org.socialvalue.monitoring.variation;

/** Who assents to a variation. */
public enum Party {
  AUTHORITY,
  PROVIDER,
  /** The provider that a novation brings in. */
  INCOMING_PROVIDER
}

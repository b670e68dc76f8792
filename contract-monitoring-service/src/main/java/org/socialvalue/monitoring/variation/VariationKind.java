package org.socialvalue.monitoring.variation;

/** What changes. */
public enum VariationKind {
  /** A later last day. */
  EXTENSION,
  /** An earlier last day, today or later. */
  EARLY_END,
  /** Another value over the whole term. */
  VALUE_CHANGE,
  /** Another provider, who assents to what it takes on. */
  NOVATION,
  /** Others who deliver with the provider. */
  PARTNER_CHANGE
}

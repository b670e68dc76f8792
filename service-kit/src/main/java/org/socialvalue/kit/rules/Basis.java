package org.socialvalue.kit.rules;

/** What a rule rests on. */
public enum Basis {
  LAW,
  /** The authority's own framework. */
  POLICY,
  PRACTICE
}

package org.socialvalue.tender.outcome;

/** How far an outcome has come. */
public enum OutcomeStatus {
  /** Somebody imagined it. */
  POTENTIAL,
  /** It is in the commissioning plan. */
  PROVISIONAL,
  /** It is required and scored. */
  SPECIFIED,
  /** It is left to an open question. */
  OPEN,
  /** The contract asks for it; it is not scored. */
  KPI_ONLY,
  /** It was given up, with a reason. */
  DROPPED
}

package org.socialvalue.monitoring.kpi;

/** How the figure comes about, because some ways ask more than a small provider has. */
public enum MeasuringMethod {
  /** Read off the records that the provider keeps anyway. */
  OWN_RECORDS,
  /** A few questions before and after. */
  SURVEY,
  /** How far each person has come by their own account. */
  DISTANCE_TRAVELLED,
  /** Social return on investment: skilled and costly (Kent framework, measuring 5). */
  SOCIAL_RETURN_ON_INVESTMENT,
  /** A study by outside researchers. */
  EVALUATION_STUDY,
  /** An account in words, pictures or sound. */
  ACCOUNT
}

package org.socialvalue.events;

/** The four kinds of social value outcome in adult social care (Kent framework, definition). */
public enum OutcomeCategory {
  /** For adults who receive care, over and above what core delivery gives them. */
  PEOPLE_SUPPORTED_OVER_AND_ABOVE,
  /** For others who benefit from engaging with them: volunteers, apprentices, carers. */
  OTHERS_WHO_ENGAGE,
  /** For people and communities beyond those who engage with the service. */
  WIDER_COMMUNITIES,
  /** For the environment and the economy of the area. */
  ENVIRONMENT_AND_ECONOMY
}

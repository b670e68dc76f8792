package org.socialvalue.monitoring.contract;

/** The life of a contract. */
public enum ContractState {
  /** Drafted from the award; both sides settle how each promise is kept in sight. */
  DRAFT,
  ACTIVE,
  /** Its last day has passed. Follows from the calendar; reports and reviews still come in. */
  ENDED
}

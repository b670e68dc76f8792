package org.socialvalue.tender.webhook;

/** Where a delivery is. */
public enum DeliveryState {
  /** It is tried, or will be. */
  WAITING,
  DELIVERED,
  /** A day of tries has failed; it can be replayed. */
  GIVEN_UP
}

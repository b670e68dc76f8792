package org.socialvalue.tender.webhook;

/** How an attempt ended. */
public enum AttemptOutcome {
  /** The receiver answered with a status from 200 to 299. */
  DELIVERED,
  /** It answered with another status, a redirection among them. */
  REFUSED,
  /** It did not answer in time. */
  TIMED_OUT,
  /** No connection could be made or kept, or its certificate was not trusted. */
  UNREACHABLE,
  /** Nothing was sent: the URL leads where nothing may be sent to. */
  NOT_ALLOWED
}

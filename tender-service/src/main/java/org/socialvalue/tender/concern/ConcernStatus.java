package org.socialvalue.tender.concern;

/** How far a concern has come. */
public enum ConcernStatus {
  OPEN,
  ANSWERED,
  /** Taken back by the provider who raised it, before it was answered. */
  WITHDRAWN
}

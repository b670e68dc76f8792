package org.socialvalue.monitoring.notice;

/** Where a notice is. */
public enum NoticeState {
  /** To be published. */
  DUE,
  PUBLISHED,
  /** Decided, with a reason, that none is called for. */
  DISMISSED
}

package org.socialvalue.tender.timeline;

/** What a decision is about. */
public enum TimelineKind {
  PROJECT,
  STAGE,
  CONSIDERATION,
  LEARNING,
  AT_RISK,
  ENGAGEMENT,
  CONCERN,
  DATA,
  REDESIGN,
  ROUTE,
  OUTCOME,
  TENDER,
  DOCUMENT
}

package org.socialvalue.tender.engagement;

/** In which way people were brought together (Kent framework, cycle; Welsh process, evaluate). */
public enum EngagementKind {
  EVENT,
  WORKSHOP,
  INTERVIEW,
  SURVEY,
  VISIT,
  /** A standing group that is asked again and again. */
  ADVISORY_GROUP,
  ONLINE,
  OTHER
}

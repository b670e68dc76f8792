package org.socialvalue.tender.concern;

/** What a provider fears of an outcome. */
public enum ConcernKind {
  /** It asks for more than providers can carry. */
  OVERSTRETCH,
  /** It could harm the quality of the service itself. */
  CORE_QUALITY,
  /** It shuts good providers out. */
  SHUTS_OUT,
  /** It rests on local conditions that don't hold. */
  LOCAL_CONDITIONS,
  OTHER
}

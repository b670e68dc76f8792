package org.socialvalue.tender.engagement;

/** How far an engagement has come; derived from its day and from whether it was recorded. */
public enum EngagementStatus {
  /** Its day is still to come. */
  PLANNED,
  /** Its day has gone by, and nobody has recorded who came. It counts for no rule yet. */
  TO_BE_RECORDED,
  /** Who came is on record and stays so; contributions can still be added. */
  RECORDED
}

package org.socialvalue.tender.publication;

/** How far a tender is. */
public enum TenderStatus {
  /** Only the authority reads it. */
  DRAFT,
  /** Bidders read it. */
  PUBLISHED,
  /** It ended without an award. */
  CANCELLED
}

package org.socialvalue.tender.publication;

/** How far a tender is. */
public enum TenderStatus {
  DRAFT,
  PUBLISHED,
  CANCELLED
}

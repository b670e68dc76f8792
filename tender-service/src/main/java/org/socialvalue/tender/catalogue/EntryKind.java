package org.socialvalue.tender.catalogue;

/** What an entry of the catalogue is. */
public enum EntryKind {
  /** A change for people or places, worded so that it can be asked for. */
  OUTCOME,
  /** A way to know that an outcome happened. */
  MEASURE,
  /** A sum of money that stands for a result: evidence beside it, never a goal. */
  PROXY
}

package org.socialvalue.tender.importing;

/** What came of an import. */
public enum ImportOutcome {
  /** A project and a draft that were not there before. */
  STARTED,
  /** A later notice of a process that was imported before: its project or its draft has changed. */
  UPDATED,
  /** The process was imported before, and the notice says nothing new: all is as it was. */
  UNCHANGED
}

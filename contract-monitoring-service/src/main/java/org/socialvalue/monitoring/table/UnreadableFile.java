package org.socialvalue.monitoring.table;

/** A file that nothing can be made of as a whole. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final String why;

  UnreadableFile(String why) {
    super(why);
    this.why = why;
  }

  /** For people. */
  public String why() {
    return why;
  }
}

package org.socialvalue.monitoring.story.media;

/** A file is not what it begins as; the message says why, for people. */
public final class NotWhole extends Exception {

  private static final long serialVersionUID = 1L;

  private final String why;

  NotWhole(String why) {
    super(why);
    this.why = why;
  }

  /** In words for people. */
  public String why() {
    return why;
  }
}

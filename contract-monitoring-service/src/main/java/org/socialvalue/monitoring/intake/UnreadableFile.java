package org.socialvalue.monitoring.intake;

/** A file that nothing can be made of as a whole; the message says why, for people. */
final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableFile(String why) {
    super(why);
  }
}

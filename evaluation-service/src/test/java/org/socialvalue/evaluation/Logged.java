package org.socialvalue.evaluation;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** What the service writes to its log from a moment on, with what was thrown. */
final class Logged extends Handler {

  private final Formatter words = new SimpleFormatter();
  private final StringBuffer lines = new StringBuffer();

  static Logged since() {
    var logged = new Logged();
    LogManager.getLogManager().getLogger("").addHandler(logged);
    return logged;
  }

  /** All of it, until now. */
  String until() {
    return lines.toString();
  }

  @Override
  public void publish(LogRecord line) {
    lines.append(words.format(line));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

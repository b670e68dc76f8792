package org.socialvalue.monitoring.entry;

/** How codes of service areas and areas are written; which there are, tender-service knows. */
final class Codes {

  static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9._-]*";
  static final String FAULT = "must be a code: letters and digits, and . _ - between them";

  private Codes() {}
}

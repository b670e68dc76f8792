package org.socialvalue.tender.framework;

/** What codes look like, so that they can stand in an address and be read aloud. */
final class Codes {

  /** A framework: {@code kent-adult-social-care}. */
  static final String FRAMEWORK = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** Something that a framework names: {@code LOCAL_EMPLOYMENT}. */
  static final String ELEMENT = "[A-Za-z0-9][A-Za-z0-9._-]*";

  private Codes() {}
}

package org.socialvalue.kit.document;

/** More came than may. */
public final class TooLarge extends Exception {
  private static final long serialVersionUID = 1L;
}

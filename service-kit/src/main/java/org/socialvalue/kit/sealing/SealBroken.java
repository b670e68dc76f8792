package org.socialvalue.kit.sealing;

/**
 * What was read is not what was sealed: changed, cut, moved from elsewhere, or sealed with another
 * key. Says where, never what.
 */
public final class SealBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SealBroken(String boundTo) {
    super("The seal is broken of " + boundTo);
  }
}

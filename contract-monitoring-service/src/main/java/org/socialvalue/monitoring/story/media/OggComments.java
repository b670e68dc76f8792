package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;

/**
 * The packet of comments as it goes by: the name of the program, and then, as many as it says, what
 * somebody wrote. It is left with none and as long as it was.
 */
final class OggComments {

  private static final int NUMBER = 4;

  private final OggSound sound;
  private long program;
  private long at;

  OggComments(OggSound sound) {
    this.sound = sound;
  }

  /** Of the bytes of a page from there on. */
  void empty(ByteBuffer page, int from, int length) {
    for (int i = from; i < from + length; i++) {
      page.put(i, left(page.get(i)));
      at++;
    }
  }

  private byte left(byte one) {
    long inText = at - sound.beforeComments();
    if (inText < NUMBER) {
      program |= inText < 0 ? 0 : (one & 0xFFL) << 8 * inText;
      return one;
    }
    if (inText < NUMBER + program) {
      return one;
    }
    boolean frame = sound.isFramed() && inText == NUMBER + program + NUMBER;
    return (byte) (frame ? 1 : 0);
  }
}

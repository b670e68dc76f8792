package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;

/** MP4 and M4A: boxes, the first of them what it is, one what is in it, one the sound or film. */
final class Mp4Container extends Container {

  private boolean first = true;
  private boolean described;
  private boolean played;
  private boolean large;

  @Override
  int needed() {
    return large ? 16 : 8;
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    long length = Integer.toUnsignedLong(head.getInt(0));
    var name = text(head, 4, 4);
    if (first != name.equals("ftyp") || !name.matches("[ -~\u00A9]{4}")) {
      throw new NotWhole("no box");
    }
    if (length == 1 && !large) {
      large = true;
      return again();
    }
    int headed = large ? 16 : 8;
    long whole = large ? head.getLong(8) : length;
    large = false;
    first = false;
    described |= name.equals("moov");
    played |= name.equals("mdat");
    if (length == 0 && name.equals("mdat")) {
      return REST;
    }
    if (whole < headed) {
      throw new NotWhole("a box too small");
    }
    return whole - headed;
  }

  @Override
  boolean isComplete() {
    return described && played;
  }
}

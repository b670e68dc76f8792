package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.util.Set;

/** WAV: a RIFF container that says how it sounds and has samples. All else in it is emptied. */
final class WavContainer extends Container {

  private static final Set<String> HEARD = Set.of("fmt ", "fact", "data");

  private boolean begun;
  private boolean described;
  private boolean played;

  @Override
  int needed() {
    return begun ? 8 : 12;
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    if (!begun) {
      begun = true;
      return 0;
    }
    var name = text(head, 0, 4);
    long length = Integer.toUnsignedLong(Integer.reverseBytes(head.getInt(4)));
    if (!name.matches("[ -~]{4}")) {
      throw new NotWhole("no chunk");
    }
    described |= name.equals("fmt ") && length >= 16;
    played |= name.equals("data") && length > 0;
    if (HEARD.contains(name)) {
      return length + length % 2;
    }
    name(head, 0, "JUNK");
    return emptied(length + length % 2);
  }

  /** The last chunk may lack the byte that makes its length even. */
  @Override
  long slack() {
    return 1;
  }

  @Override
  boolean isComplete() {
    return described && played;
  }
}

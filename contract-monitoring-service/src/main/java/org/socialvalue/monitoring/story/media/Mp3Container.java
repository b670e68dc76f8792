package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;

/**
 * MP3: frames one after the other, with tags before and after them that are emptied. The last frame
 * may break off.
 */
final class Mp3Container extends Container {

  private static final int LEAST_FRAMES = 2;
  private static final int[] KBITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KBITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] HERTZ = {44_100, 48_000, 32_000};

  private int need = 4;
  private int frames;
  private boolean inFrame;

  @Override
  int needed() {
    return need;
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    var begins = text(head, 0, 3);
    if (begins.equals("ID3")) {
      if (need < 10) {
        need = 10;
        return again();
      }
      need = 4;
      inFrame = false;
      return emptied(tag(head));
    }
    if (begins.equals("TAG") && frames > 0) {
      inFrame = false;
      head.put(3, (byte) 0);
      return emptied(124);
    }
    if (head.getInt(0) == 0) {
      inFrame = false;
      return 0;
    }
    inFrame = true;
    frames++;
    return frame(head.getInt(0));
  }

  /**
   * Its length in seven bits a byte; of a foot, where it says that it has one, it makes padding.
   */
  private static long tag(ByteBuffer head) {
    long length = 0;
    for (int i = 6; i < 10; i++) {
      length = length << 7 | head.get(i) & 0x7F;
    }
    length += (head.get(5) & 0x10) != 0 ? 10 : 0;
    head.put(5, (byte) 0);
    for (int i = 6; i < 10; i++) {
      head.put(i, (byte) (length >> 7 * (9 - i) & 0x7F));
    }
    return length;
  }

  private static long frame(int head) throws NotWhole {
    int version = head >> 19 & 3;
    int layer = head >> 17 & 3;
    int rate = head >> 12 & 15;
    int pitch = head >> 10 & 3;
    if (head >>> 21 != 0x7FF
        || version == 1
        || layer != 1
        || rate == 0
        || rate == 15
        || pitch == 3) {
      throw new NotWhole("no frame");
    }
    boolean full = version == 3;
    int hertz = HERTZ[pitch] / (full ? 1 : version == 2 ? 2 : 4);
    int kbits = (full ? KBITS_1 : KBITS_2)[rate];
    return (full ? 144_000L : 72_000L) * kbits / hertz + (head >> 9 & 1) - 4;
  }

  @Override
  boolean isComplete() {
    return frames >= LEAST_FRAMES;
  }

  @Override
  long slack() {
    return inFrame ? REST : 0;
  }
}

package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;

/**
 * WebM: elements within each other. Those that hold the film are walked through; the others are
 * passed over by their length.
 */
final class WebmContainer extends Container {

  private static final long DOCUMENT = 0x1A45DFA3L;
  private static final long SEGMENT = 0x18538067L;
  private static final long TRACKS = 0x1654AE6BL;
  private static final long CLUSTER = 0x1F43B675L;

  private int need = 1;
  private boolean first = true;
  private boolean described;
  private boolean played;

  @Override
  int needed() {
    return need;
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    int name = width(head.get(0), 4);
    if (need < name + 1) {
      need = name + 1;
      return again();
    }
    int size = width(head.get(name), 8);
    if (need < name + size) {
      need = name + size;
      return again();
    }
    need = 1;
    return element(number(head, 0, name, false), head, name, size);
  }

  private long element(long name, ByteBuffer head, int at, int size) throws NotWhole {
    if (first != (name == DOCUMENT)) {
      throw new NotWhole("no element");
    }
    first = false;
    described |= name == TRACKS;
    played |= name == CLUSTER;
    if (name == SEGMENT || name == CLUSTER) {
      return 0;
    }
    long length = number(head, at, size, true);
    if (length == (1L << (7 * size)) - 1) {
      throw new NotWhole("an element without end");
    }
    return length;
  }

  private static int width(byte first, int most) throws NotWhole {
    int width = Integer.numberOfLeadingZeros(first & 0xFF) - 23;
    if (width > most) {
      throw new NotWhole("no number");
    }
    return width;
  }

  private static long number(ByteBuffer head, int from, int width, boolean withoutMark) {
    long number = head.get(from) & (withoutMark ? 0xFF >> width : 0xFF);
    for (int i = 1; i < width; i++) {
      number = number << 8 | head.get(from + i) & 0xFF;
    }
    return number;
  }

  @Override
  boolean isComplete() {
    return described && played;
  }
}

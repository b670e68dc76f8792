package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * WebM: elements within each other. Those that hold the film, and those that tell of it, are walked
 * through; the others are passed over by their length, and are made empty ones where they tell of
 * places, times and people.
 */
final class WebmContainer extends Container {

  private static final long DOCUMENT = 0x1A45DFA3L;
  private static final long SEGMENT = 0x18538067L;
  private static final long TRACKS = 0x1654AE6BL;
  private static final long CLUSTER = 0x1F43B675L;
  private static final long INFO = 0x1549A966L;
  private static final long TRACK = 0xAE;
  private static final Set<Long> WALKED = Set.of(SEGMENT, CLUSTER, INFO, TRACKS, TRACK);

  private static final int EMPTY = 0xEC;
  private static final long SUM = 0xBF;
  private static final long TAGS = 0x1254C367L;
  private static final long ATTACHMENTS = 0x1941A469L;
  private static final long CHAPTERS = 0x1043A770L;
  private static final long DATE = 0x4461;
  private static final long TITLE = 0x7BA9;
  private static final long FILE_NAME = 0x7384;
  private static final long FILE_BEFORE = 0x3C83AB;
  private static final long FILE_AFTER = 0x3E83BB;
  private static final long TRACK_NAME = 0x536E;
  private static final Set<Long> TELLING =
      Set.of(
          (long) EMPTY,
          SUM,
          TAGS,
          ATTACHMENTS,
          CHAPTERS,
          DATE,
          TITLE,
          FILE_NAME,
          FILE_BEFORE,
          FILE_AFTER,
          TRACK_NAME);

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
    if (WALKED.contains(name)) {
      return 0;
    }
    long length = number(head, at, size, true);
    if (length == (1L << (7 * size)) - 1) {
      throw new NotWhole("an element without end");
    }
    if (TELLING.contains(name)) {
      empty(head, at + size, length);
      return emptied(length);
    }
    return length;
  }

  /**
   * The same head for an empty element: what its name and length have too much goes to what it
   * holds.
   */
  private static void empty(ByteBuffer head, int bytes, long length) {
    int size = Math.min(8, bytes - 1);
    long holds = length + bytes - 1 - size;
    head.put(0, new byte[bytes]).put(0, (byte) EMPTY);
    for (int i = 0; i < size; i++) {
      head.put(size - i, (byte) (holds >> 8 * i));
    }
    head.put(1, (byte) (head.get(1) | 0x80 >> size - 1));
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

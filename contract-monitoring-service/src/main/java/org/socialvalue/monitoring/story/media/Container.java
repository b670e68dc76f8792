package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.socialvalue.kit.document.FileType;

/**
 * Walks through sound or film from part to part while it streams by, so that a file of any size
 * takes no memory: each part has a head that says how long it is.
 */
abstract class Container {

  /** Skips to the end of the file. */
  static final long REST = Long.MAX_VALUE;

  private byte[] head = new byte[0];
  private int filled;
  private long skipping;
  private boolean lost;

  /**
   * @throws IllegalArgumentException for a type that is neither sound nor film
   */
  static Container of(FileType type) {
    return switch (type) {
      case MP4, M4A -> new Mp4Container();
      case WAV -> new WavContainer();
      case OGG -> new OggContainer();
      case WEBM -> new WebmContainer();
      case MP3 -> new Mp3Container();
      default -> throw new IllegalArgumentException("Neither sound nor film: " + type);
    };
  }

  /** The first bytes of what comes next: how many are needed to know more. */
  abstract int needed();

  /**
   * Reads a head of as many bytes as were needed.
   *
   * @return how many bytes after it to skip; {@link #again} to see the same bytes with more of them
   * @throws NotWhole where nothing of its kind begins so
   */
  abstract long read(ByteBuffer head) throws NotWhole;

  /** Whether everything that it can't do without was there. */
  abstract boolean isComplete();

  /** How many bytes may be missing at the very end. */
  long slack() {
    return 0;
  }

  /** Says that the same bytes are to be read again, once more of them are there. */
  static long again() {
    return -1;
  }

  final void take(byte[] bytes, int from, int length) {
    int at = from;
    int end = from + length;
    while (at < end && !lost) {
      if (skipping > 0) {
        int skip = (int) Math.min(skipping, end - at);
        skipping = skipping == REST ? REST : skipping - skip;
        at += skip;
      } else {
        at += fill(bytes, at, end);
      }
    }
  }

  private int fill(byte[] bytes, int from, int end) {
    int need = needed();
    head = head.length == need ? head : Arrays.copyOf(head, need);
    int taken = Math.min(need - filled, end - from);
    System.arraycopy(bytes, from, head, filled, taken);
    filled += taken;
    if (filled == need) {
      try {
        long skip = read(ByteBuffer.wrap(head));
        if (skip >= 0) {
          skipping = skip;
          filled = 0;
        }
      } catch (NotWhole e) {
        lost = true;
      }
    }
    return taken;
  }

  /** Whether what came by was whole and nothing else besides. */
  final boolean isWhole() {
    boolean ended = filled == 0 && (skipping == REST || skipping <= slack());
    return !lost && ended && isComplete();
  }

  static String text(ByteBuffer head, int from, int length) {
    return new String(head.array(), from, length, StandardCharsets.ISO_8859_1);
  }
}

package org.socialvalue.monitoring.story.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.socialvalue.kit.document.FileType;

/**
 * Walks through sound or film from part to part while it streams by, so that a file of any size
 * takes no memory: each part has a head that says how long it is. What was written into it of
 * places, times and people is emptied on the way: a part of which is left only its length, so that
 * nothing else in the file moves.
 */
abstract class Container {

  /** Skips to the end of the file. */
  static final long REST = Long.MAX_VALUE;

  private byte[] head = new byte[0];
  private int filled;
  private ByteBuffer ready = ByteBuffer.wrap(head);
  private long skipping;
  private boolean emptying;
  private boolean lost;
  private boolean ended;

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
   * Reads a head of as many bytes as were needed, and may change it.
   *
   * @return how many bytes after it to skip; {@link #again} to see the same bytes with more of them
   * @throws NotWhole where nothing of its kind begins so
   */
  abstract long read(ByteBuffer head) throws NotWhole;

  /** Whether everything that it can't do without was there. */
  abstract boolean isComplete();

  /** Whether something stays in it that may tell of places, times or people. */
  boolean keepsTraces() {
    return false;
  }

  /** How many bytes may be missing at the very end. */
  long slack() {
    return 0;
  }

  /** Says that the same bytes are to be read again, once more of them are there. */
  static long again() {
    return -1;
  }

  /** Skips so many bytes, of which zeros are left. */
  final long emptied(long length) {
    emptying = true;
    return length;
  }

  /** As {@link InputStream#read(byte[], int, int)}, of what is left of the file. */
  final int pass(InputStream in, byte[] into, int from, int length) throws IOException {
    while (!ready.hasRemaining() && skipping == 0 && !lost && !ended) {
      next(in);
    }
    if (ready.hasRemaining()) {
      int some = Math.min(length, ready.remaining());
      ready.get(into, from, some);
      return some;
    }
    if (ended) {
      return -1;
    }
    int read = in.read(into, from, lost ? length : (int) Math.min(length, skipping));
    if (read > 0 && !lost) {
      skipping -= skipping == REST ? 0 : read;
      Arrays.fill(into, from, emptying ? from + read : from, (byte) 0);
    }
    return read;
  }

  private void next(InputStream in) throws IOException {
    int need = needed();
    head = head.length == need ? head : Arrays.copyOf(head, need);
    filled += in.readNBytes(head, filled, need - filled);
    if (filled < need) {
      ended = true;
      ready = ByteBuffer.wrap(head, 0, filled);
      return;
    }
    emptying = false;
    try {
      long skip = read(ByteBuffer.wrap(head));
      if (skip == again()) {
        return;
      }
      skipping = skip;
      filled = 0;
    } catch (NotWhole e) {
      lost = true;
    }
    ready = ByteBuffer.wrap(head);
  }

  /** Whether what came by was whole and nothing else besides. */
  final boolean isWhole() {
    boolean over = filled == 0 && (skipping == REST || skipping <= slack());
    return !lost && over && isComplete();
  }

  static String text(ByteBuffer head, int from, int length) {
    return new String(head.array(), from, length, StandardCharsets.ISO_8859_1);
  }

  static void name(ByteBuffer head, int at, String name) {
    head.put(at, name.getBytes(StandardCharsets.ISO_8859_1));
  }
}

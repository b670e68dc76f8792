package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * MP4 and M4A: boxes, the first of them what it is, one what is in it, one the sound or film. Boxes
 * that playing needs none of are emptied, and so is when it was made.
 */
final class Mp4Container extends Container {

  private static final Set<String> WALKED = Set.of("moov", "trak", "mdia");
  private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");
  private static final Set<String> PLAYED =
      Set.of(
          "ftyp", "styp", "mdat", "moof", "mfra", "sidx", "ssix", "pdin", "mvex", "edts", "tref",
          "elng", "minf", "iods", "tapt", "load");
  private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun");

  private int need = 8;
  private boolean first = true;
  private boolean described;
  private boolean played;
  private boolean moreThanPlays;

  @Override
  int needed() {
    return need;
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    long length = Integer.toUnsignedLong(head.getInt(0));
    var name = text(head, 4, 4);
    if (first != name.equals("ftyp") || !name.matches("[ -~\u00A9]{4}")) {
      throw new NotWhole("no box");
    }
    int headed = length == 1 ? 16 : 8;
    int looked = headed + looksInto(name);
    if (need < looked) {
      need = looked;
      return again();
    }
    need = 8;
    first = false;
    described |= name.equals("moov");
    played |= name.equals("mdat");
    if (length == 0 && name.equals("mdat")) {
      return REST;
    }
    long whole = length == 1 ? head.getLong(8) : length;
    if (whole < looked) {
      throw new NotWhole("a box too small");
    }
    return WALKED.contains(name) ? 0 : box(name, head, headed, whole - looked);
  }

  private static int looksInto(String name) {
    return DATED.contains(name) ? 20 : name.equals("hdlr") ? 12 : 0;
  }

  private long box(String name, ByteBuffer head, int at, long rest) {
    if (DATED.contains(name)) {
      head.put(at + 4, new byte[head.get(at) == 1 ? 16 : 8]);
    } else if (name.equals("hdlr")) {
      moreThanPlays |= !SEEN_OR_HEARD.contains(text(head, at + 8, 4));
    } else if (!PLAYED.contains(name)) {
      name(head, 4, "free");
      return emptied(rest);
    }
    return rest;
  }

  /** A track of data beside sound and film, such as the way somebody went. */
  @Override
  boolean keepsTraces() {
    return moreThanPlays;
  }

  @Override
  boolean isComplete() {
    return described && played;
  }
}

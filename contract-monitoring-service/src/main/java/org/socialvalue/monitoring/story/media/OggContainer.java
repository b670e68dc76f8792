package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;

/**
 * Ogg: pages, the first of them with the head of a known sound. The second packet of a sound holds
 * its comments, which are emptied; pages are held whole until it has gone by.
 */
final class OggContainer extends Container {

  private static final int HEAD = 27;
  private static final int BEGINS = 0x02;
  private static final int SERIAL = 14;
  private static final int FULL = 255;

  private int need = HEAD;
  private int pages;
  private int serial;
  private int packet;
  private OggSound sound = OggSound.UNKNOWN;
  private OggComments comments = new OggComments(sound);
  private boolean others;

  @Override
  int needed() {
    return need;
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    if (!text(head, 0, 4).equals("OggS") || head.get(4) != 0) {
      throw new NotWhole("no page");
    }
    int looked = HEAD + (head.get(26) & 0xFF);
    if (need < looked) {
      need = looked;
      return again();
    }
    int length = 0;
    for (int at = HEAD; at < looked; at++) {
      length += head.get(at) & 0xFF;
    }
    boolean opening = pages == 0 || (packet < 2 && head.getInt(SERIAL) == serial);
    if (opening && need < looked + length) {
      need = looked + length;
      return again();
    }
    need = HEAD;
    if (pages == 0) {
      begin(head, looked, length);
    }
    pages++;
    others |= head.getInt(SERIAL) != serial;
    if (!opening) {
      return length;
    }
    clean(head, looked);
    return 0;
  }

  private void begin(ByteBuffer page, int at, int length) throws NotWhole {
    if (length < OggSound.TELLS) {
      throw new NotWhole("a page too small");
    }
    if ((page.get(5) & BEGINS) != 0) {
      sound = OggSound.of(text(page, at, OggSound.TELLS));
      comments = new OggComments(sound);
    }
    serial = page.getInt(SERIAL);
  }

  /** Empties what of the comments is in this page, and reckons its checksum anew. */
  private void clean(ByteBuffer page, int from) {
    int at = from;
    for (int segment = HEAD; segment < from; segment++) {
      int length = page.get(segment) & 0xFF;
      if (packet == 1) {
        comments.empty(page, at, length);
      }
      at += length;
      packet += length < FULL ? 1 : 0;
    }
    OggSum.renew(page);
  }

  /** More than one sound in one file, or a kind of which more than the second packet may tell. */
  @Override
  boolean keepsTraces() {
    return others || sound == OggSound.FLAC;
  }

  @Override
  boolean isComplete() {
    return sound != OggSound.UNKNOWN && pages > 1;
  }
}

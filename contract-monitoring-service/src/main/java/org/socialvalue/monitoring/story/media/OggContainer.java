package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** Ogg: pages, the first of them with the head of a known sound. */
final class OggContainer extends Container {

  private static final int HEAD = 27;
  private static final int BEGINS = 0x02;

  /** As many bytes of a first page as tell its sound. */
  private static final int TELLS = 8;

  private int segments = -1;
  private int pages;
  private boolean known;

  @Override
  int needed() {
    return segments < 0 ? HEAD : HEAD + segments + (pages == 0 ? TELLS : 0);
  }

  @Override
  long read(ByteBuffer head) throws NotWhole {
    if (segments < 0) {
      if (!text(head, 0, 4).equals("OggS") || head.get(4) != 0) {
        throw new NotWhole("no page");
      }
      segments = head.get(26) & 0xFF;
      if (needed() > HEAD) {
        return again();
      }
    }
    long length = IntStream.range(HEAD, HEAD + segments).mapToLong(at -> head.get(at) & 0xFF).sum();
    long read = 0;
    if (pages == 0) {
      var begins = text(head, HEAD + segments, TELLS);
      known =
          (head.get(5) & BEGINS) != 0
              && (begins.equals("OpusHead")
                  || begins.startsWith("\u0001vorbis")
                  || begins.startsWith("\u007FFLAC")
                  || begins.equals("Speex   "));
      read = TELLS;
    }
    if (length < read) {
      throw new NotWhole("a page too small");
    }
    pages++;
    segments = -1;
    return length - read;
  }

  @Override
  boolean isComplete() {
    return known && pages > 1;
  }
}

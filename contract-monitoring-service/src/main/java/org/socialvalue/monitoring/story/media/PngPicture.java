package org.socialvalue.monitoring.story.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG: a signature and chunks, the last of them {@code IEND}. */
final class PngPicture {

  private static final int SIGNATURE = 8;

  /** What a picture looks like. All else that may be left out is: words, times, places. */
  private static final Set<String> SEEN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD",
          "pHYs", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT");

  private final ByteBuffer bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean pixels;

  PngPicture(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  byte[] cleaned() throws NotWhole {
    keep(Picture.taken(bytes, SIGNATURE));
    requireHeader();
    var chunk = "";
    while (!chunk.equals("IEND")) {
      chunk = chunk();
    }
    if (!pixels) {
      throw new NotWhole("the picture has nothing in it");
    }
    Picture.requireEnd(bytes);
    return kept.toByteArray();
  }

  private void requireHeader() throws NotWhole {
    var header = bytes.slice();
    if (header.getInt() != 13 || !Picture.four(header).equals("IHDR")) {
      throw new NotWhole("the picture does not say how large it is");
    }
    Picture.requireFit(
        Integer.toUnsignedLong(header.getInt()), Integer.toUnsignedLong(header.getInt()));
  }

  private String chunk() throws NotWhole {
    var whole = bytes.slice();
    long length = Integer.toUnsignedLong(bytes.getInt());
    var name = Picture.four(bytes);
    Picture.taken(bytes, length);
    var sum = new CRC32();
    sum.update(whole.slice(4, (int) length + 4));
    if (Integer.toUnsignedLong(bytes.getInt()) != sum.getValue()) {
      throw new NotWhole("the picture is damaged");
    }
    if (SEEN.contains(name)) {
      keep(whole.slice(0, (int) length + 12));
    } else if (Character.isUpperCase(name.charAt(0))) {
      throw new NotWhole("the picture has a part that is not known");
    }
    pixels = pixels || (name.equals("IDAT") && length > 0);
    return name;
  }

  private void keep(ByteBuffer part) {
    kept.write(part.array(), part.arrayOffset(), part.limit());
  }
}

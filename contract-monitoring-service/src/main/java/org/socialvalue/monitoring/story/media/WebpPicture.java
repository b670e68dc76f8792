package org.socialvalue.monitoring.story.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** A WebP: a RIFF container of chunks. */
final class WebpPicture {

  private static final int HEAD = 12;
  private static final int TELLS_EXIF_OR_XMP = 0x08 | 0x04;

  private static final Set<String> SEEN =
      Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");

  private final ByteBuffer bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean sized;
  private boolean pixels;

  WebpPicture(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] cleaned() throws NotWhole {
    bytes.position(4);
    long length = Integer.toUnsignedLong(bytes.getInt());
    bytes.position(HEAD);
    if (length + 8 > bytes.limit()) {
      throw new NotWhole("the picture is cut short");
    }
    int end = (int) length + 8;
    while (bytes.position() < end) {
      chunk();
    }
    if (!sized || !pixels) {
      throw new NotWhole("the picture has nothing in it");
    }
    Picture.requireEnd(bytes);
    return ByteBuffer.allocate(HEAD + kept.size())
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes.array(), 0, 4)
        .putInt(kept.size() + 4)
        .put(bytes.array(), 8, 4)
        .put(kept.toByteArray())
        .array();
  }

  private void chunk() throws NotWhole {
    int from = bytes.position();
    var name = Picture.four(bytes);
    long length = Integer.toUnsignedLong(bytes.getInt());
    var body = Picture.taken(bytes, length).order(ByteOrder.LITTLE_ENDIAN);
    Picture.taken(bytes, length % 2);
    if (!SEEN.contains(name)) {
      return;
    }
    pixels = pixels || name.equals("VP8 ") || name.equals("VP8L") || name.equals("ANMF");
    requireSize(name, body);
    var chunk = new byte[bytes.position() - from];
    bytes.get(from, chunk);
    if (name.equals("VP8X")) {
      chunk[8] &= (byte) ~TELLS_EXIF_OR_XMP;
    }
    kept.write(chunk, 0, chunk.length);
  }

  private void requireSize(String name, ByteBuffer body) throws NotWhole {
    switch (name) {
      case "VP8X" ->
          fits((body.getInt(4) & 0xFFFFFF) + 1, (body.getShort(7) & 0xFFFF) + 1 + highest(body));
      case "VP8 " -> {
        if ((body.get(3) & 0xFF) != 0x9D || body.get(4) != 0x01 || body.get(5) != 0x2A) {
          throw new NotWhole("the picture is damaged");
        }
        fits(body.getShort(6) & 0x3FFF, body.getShort(8) & 0x3FFF);
      }
      case "VP8L" -> {
        int size = body.getInt(1);
        if (body.get(0) != 0x2F) {
          throw new NotWhole("the picture is damaged");
        }
        fits((size & 0x3FFF) + 1, ((size >> 14) & 0x3FFF) + 1);
      }
      default -> {}
    }
  }

  /** The third byte of the height. */
  private static int highest(ByteBuffer body) {
    return (body.get(9) & 0xFF) << 16;
  }

  private void fits(int width, int height) throws NotWhole {
    Picture.requireFit(width, height);
    sized = true;
  }
}

package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a picture is shown, as EXIF writes it: 1 to 8, 1 for as it lies. */
final class Orientation {

  private static final int TAG = 0x0112;

  private Orientation() {}

  /**
   * @param tiff what follows {@code Exif}
   * @return 1 where it does not say
   */
  static int in(ByteBuffer tiff) {
    try {
      tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int at = tiff.getInt(4);
      int entries = Short.toUnsignedInt(tiff.getShort(at));
      for (int i = 0; i < entries; i++) {
        int entry = at + 2 + 12 * i;
        if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
          int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException e) {
      return 1;
    }
  }

  /** A whole segment that says this and nothing else. */
  static byte[] segment(int orientation) {
    return ByteBuffer.allocate(36)
        .putShort((short) 0xFFE1)
        .putShort((short) 34)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}

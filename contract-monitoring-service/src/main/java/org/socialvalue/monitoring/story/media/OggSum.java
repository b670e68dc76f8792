package org.socialvalue.monitoring.story.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The checksum of a page: a CRC of 32 bits, highest bit first, with its own place held as zero. */
final class OggSum {

  private static final int PLACE = 22;
  private static final int POLYNOMIAL = 0x04C11DB7;

  private OggSum() {}

  static void renew(ByteBuffer page) {
    page.putInt(PLACE, 0);
    page.order(ByteOrder.LITTLE_ENDIAN).putInt(PLACE, of(page)).order(ByteOrder.BIG_ENDIAN);
  }

  static int of(ByteBuffer bytes) {
    int sum = 0;
    for (int at = 0; at < bytes.limit(); at++) {
      sum ^= (bytes.get(at) & 0xFF) << 24;
      for (int bit = 0; bit < 8; bit++) {
        sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
      }
    }
    return sum;
  }
}

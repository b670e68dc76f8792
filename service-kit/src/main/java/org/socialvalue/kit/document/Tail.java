package org.socialvalue.kit.document;

/** The last bytes of a stream. */
final class Tail {

  private final byte[] ring;
  private long seen;

  Tail(int bytes) {
    ring = new byte[bytes];
  }

  void see(byte[] bytes, int length) {
    int skip = Math.max(0, length - ring.length);
    seen += skip;
    for (int i = skip; i < length; ) {
      int at = (int) (seen % ring.length);
      int n = Math.min(length - i, ring.length - at);
      System.arraycopy(bytes, i, ring, at, n);
      seen += n;
      i += n;
    }
  }

  /** In their order. */
  byte[] bytes() {
    int length = (int) Math.min(seen, ring.length);
    var bytes = new byte[length];
    int start = (int) ((seen - length) % ring.length);
    int first = Math.min(length, ring.length - start);
    System.arraycopy(ring, start, bytes, 0, first);
    System.arraycopy(ring, 0, bytes, first, length - first);
    return bytes;
  }
}

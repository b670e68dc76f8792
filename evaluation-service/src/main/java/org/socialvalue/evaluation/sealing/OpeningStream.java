package org.socialvalue.evaluation.sealing;

import java.io.IOException;
import java.io.InputStream;
import javax.crypto.SecretKey;
import org.socialvalue.kit.sealing.SealBroken;

/** Opens what {@link SealingStream} sealed, one piece ahead, so that it knows which is the last. */
final class OpeningStream extends InputStream {

  private final SecretKey key;
  private final String boundTo;
  private final InputStream from;
  private final byte[] prefix = new byte[Piece.PREFIX_BYTES];
  private byte[] ahead = new byte[0];
  private byte[] open = new byte[0];
  private int at;
  private int number;
  private boolean begun;
  private boolean ended;

  OpeningStream(SecretKey key, String boundTo, InputStream from) {
    this.key = key;
    this.boundTo = boundTo;
    this.from = from;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (at == open.length) {
      if (ended) {
        return -1;
      }
      next();
    }
    int given = Math.min(length, open.length - at);
    System.arraycopy(open, at, into, offset, given);
    at += given;
    return given;
  }

  private void next() throws IOException {
    if (!begun) {
      if (from.read() != Piece.VERSION
          || from.readNBytes(prefix, 0, prefix.length) != prefix.length) {
        throw new SealBroken(boundTo);
      }
      ahead = from.readNBytes(Piece.SEALED_BYTES);
      begun = true;
    }
    var sealed = ahead;
    ahead = from.readNBytes(Piece.SEALED_BYTES);
    ended = ahead.length == 0;
    open = Piece.open(key, prefix, boundTo, number++, sealed, sealed.length, ended);
    at = 0;
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}

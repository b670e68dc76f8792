package org.socialvalue.evaluation.sealing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.crypto.SecretKey;
import org.socialvalue.kit.sealing.AesGcm;

/** Seals a stream in pieces. Not closed, it lacks its end and never opens. */
final class SealingStream extends FilterOutputStream {

  private final SecretKey key;
  private final String boundTo;
  private final byte[] prefix = AesGcm.random(Piece.PREFIX_BYTES);
  private final byte[] waiting = new byte[Piece.PLAIN_BYTES];
  private int waits;
  private int number;
  private boolean begun;
  private boolean closed;

  SealingStream(SecretKey key, String boundTo, OutputStream into) {
    super(into);
    this.key = key;
    this.boundTo = boundTo;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (waits == waiting.length) {
        piece(false);
      }
      int fits = Math.min(waiting.length - waits, length - done);
      System.arraycopy(bytes, from + done, waiting, waits, fits);
      waits += fits;
      done += fits;
    }
  }

  private void piece(boolean last) throws IOException {
    if (!begun) {
      out.write(Piece.VERSION);
      out.write(prefix);
      begun = true;
    }
    out.write(Piece.seal(key, prefix, boundTo, number++, waiting, waits, last));
    waits = 0;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      piece(true);
      super.close();
    }
  }
}

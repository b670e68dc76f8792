package org.socialvalue.monitoring.story;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after so many bytes. */
final class FirstBytes extends FilterInputStream {

  private long left;

  FirstBytes(InputStream of, long bytes) {
    super(of);
    this.left = bytes;
  }

  @Override
  public int read() throws IOException {
    int one = left > 0 ? super.read() : -1;
    left -= one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = super.read(into, at, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }
}

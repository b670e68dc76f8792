package org.socialvalue.monitoring.story.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.socialvalue.kit.document.FileType;

/** Sound or film on its way into the store, looked through and cleaned as it passes. */
public final class Watched extends FilterInputStream {

  private final Container container;

  /**
   * @param type of sound or film
   */
  public Watched(FileType type, InputStream content) {
    super(content);
    this.container = Container.of(type);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return length == 0 ? 0 : container.pass(in, into, from, length);
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Whether all that went by is one whole sound or film. */
  public boolean isWhole() {
    return container.isWhole();
  }

  /** Whether something stays in it that may tell of places, times or people. */
  public boolean keepsTraces() {
    return container.keepsTraces();
  }
}

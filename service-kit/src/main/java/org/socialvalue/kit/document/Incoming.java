package org.socialvalue.kit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A stream that is written down, measured, hashed and told while it passes, in constant memory. */
public final class Incoming {

  private static final int AT_ONCE = 64 * 1024;

  private Incoming() {}

  /**
   * @param id that the document will have
   * @param fileName tells a table from other text
   * @param into is left open
   * @throws TooLarge as soon as there are more than {@code mostBytes}
   */
  public static Received into(
      OutputStream into, UUID id, String fileName, InputStream content, long mostBytes)
      throws IOException, TooLarge {
    var digest = sha256();
    var telling = new TellingFileType();
    var buffer = new byte[AT_ONCE];
    long bytes = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      bytes += read;
      if (bytes > mostBytes) {
        throw new TooLarge();
      }
      digest.update(buffer, 0, read);
      telling.see(buffer, read);
      into.write(buffer, 0, read);
    }
    return new Received(
        id, bytes, HexFormat.of().formatHex(digest.digest()), telling.type(fileName));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

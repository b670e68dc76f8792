package org.socialvalue.monitoring.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text is encoded, in one pass and constant memory: by its byte order mark, by the
 * zero bytes of UTF-16, by whether all of it is UTF-8; else it is Windows-1252, which spreadsheets
 * write in these parts.
 */
public final class Encoding {

  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 4096;

  private Encoding() {}

  public static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  public static Charset of(InputStream file) throws IOException {
    var bytes = new BufferedInputStream(file, HEAD);
    bytes.mark(HEAD);
    var head = bytes.readNBytes(HEAD);
    bytes.reset();
    var marked = marked(head);
    return marked == null ? utf8OrWindows(bytes) : marked;
  }

  private static Charset utf8OrWindows(InputStream bytes) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var passed = new char[HEAD];
    try (var text = new InputStreamReader(bytes, strict)) {
      while (text.read(passed) >= 0) {
        // only looks whether it can be read
      }
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS;
    }
  }

  private static @Nullable Charset marked(byte[] head) {
    int length = head.length;
    if (length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    int[] zeros = new int[2];
    int looked = length;
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    if (zeros[1] > looked / 4 && zeros[0] < looked / 20) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > looked / 4 && zeros[1] < looked / 20 ? StandardCharsets.UTF_16BE : null;
  }
}

package org.socialvalue.kit.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Whether all that has passed is text: UTF-8, without the control characters that no text holds.
 */
final class TextSoFar {

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer chars = CharBuffer.allocate(8192);
  private byte[] rest = new byte[0];
  private boolean broken;

  void see(byte[] bytes, int length) {
    if (broken) {
      return;
    }
    var all = ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, 0, length).flip();
    take(all, false);
    rest = new byte[all.remaining()];
    all.get(rest);
  }

  boolean isText() {
    if (!broken) {
      take(ByteBuffer.wrap(rest), true);
    }
    return !broken;
  }

  private void take(ByteBuffer bytes, boolean last) {
    CoderResult result;
    do {
      chars.clear();
      result = decoder.decode(bytes, chars, last);
      chars.flip();
      broken |= result.isError() || chars.chars().anyMatch(TextSoFar::isNoText);
    } while (result.isOverflow() && !broken);
  }

  private static boolean isNoText(int character) {
    return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
  }
}

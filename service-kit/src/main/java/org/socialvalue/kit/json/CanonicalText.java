package org.socialvalue.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.erdtman.jcs.NumberToJSON;

/**
 * Writes a tree down in the one way of RFC 8785: fields in the order of their UTF-16 units, numbers
 * as ECMAScript writes them, nothing escaped that need not be. Straight from the tree, without the
 * detour over a text that is parsed again, which takes several times as long.
 */
final class CanonicalText {

  /** Whole numbers up to here are the same as a double, and written as they are. */
  private static final long EXACT = 1L << 53;

  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder text = new StringBuilder(1_024);

  private CanonicalText() {}

  static String of(JsonNode tree) {
    var written = new CanonicalText();
    written.value(tree);
    return written.text.toString();
  }

  private void value(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING, BINARY -> string(node.asText());
      case NUMBER -> number(node);
      case BOOLEAN, NULL -> text.append(node.asText());
      default -> throw new IllegalArgumentException("No JSON: " + node.getNodeType());
    }
  }

  private void object(JsonNode node) {
    var names = new String[node.size()];
    int next = 0;
    for (var field : node.properties()) {
      names[next++] = field.getKey();
    }
    Arrays.sort(names);
    text.append('{');
    for (int i = 0; i < names.length; i++) {
      separate(i);
      string(names[i]);
      text.append(':');
      value(node.get(names[i]));
    }
    text.append('}');
  }

  private void array(JsonNode node) {
    text.append('[');
    for (int i = 0; i < node.size(); i++) {
      separate(i);
      value(node.get(i));
    }
    text.append(']');
  }

  private void separate(int index) {
    if (index > 0) {
      text.append(',');
    }
  }

  private void number(JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToLong() && isExact(node.longValue())) {
      text.append(node.longValue());
      return;
    }
    try {
      text.append(NumberToJSON.serializeNumber(Double.parseDouble(node.asText())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isExact(long whole) {
    return -EXACT <= whole && whole <= EXACT;
  }

  private void string(String value) {
    text.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char at = value.charAt(i);
      if (at < ' ' || at == '"' || at == '\\') {
        text.append(value, written, i);
        escaped(at);
        written = i + 1;
      }
    }
    text.append(value, written, value.length()).append('"');
  }

  private void escaped(char at) {
    switch (at) {
      case '"', '\\' -> text.append('\\').append(at);
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> text.append("\\u").append(HEX.toHexDigits(at));
    }
  }
}

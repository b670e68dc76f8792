package org.socialvalue.monitoring.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one SVG drawing. Every value and every text is escaped; what XML can't hold is left out.
 */
final class Svg {

  /** Width of every chart in its own units; pages scale it. */
  static final int WIDTH = 720;

  static final String INK = "#0b0c0c";
  static final String SOFT = "#505a5f";
  static final String LINE = "#b1b4b6";
  static final String ACCENT = "#1d4f91";

  private static final String FONT = "Noto Sans, Arial, Helvetica, DejaVu Sans, sans-serif";

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param id unique on the page: title and description are found by it
   * @param title its name, for people who hear the page
   * @param description what it shows, in words
   */
  Svg(String id, int height, String title, String description) {
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "width",
        WIDTH,
        "height",
        height,
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d",
        "font-family",
        FONT,
        "font-size",
        13,
        "fill",
        INK);
    open("title", "id", id + "-t").words(title).close();
    open("desc", "id", id + "-d").words(description).close();
    shape("rect", "width", WIDTH, "height", height, "fill", "#ffffff");
  }

  /** Everything from here on is hidden from screen readers: title and description say it. */
  Svg drawing() {
    return open("g", "aria-hidden", "true");
  }

  /**
   * @param attributes names and values in turn
   */
  Svg open(String name, Object... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Svg shape(String name, Object... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  Svg text(Object x, Object y, String words, Object... attributes) {
    tag("text", attributes);
    attribute("x", x);
    attribute("y", y);
    out.append('>').append(escaped(words)).append("</text>");
    return this;
  }

  Svg words(String words) {
    out.append(escaped(words));
    return this;
  }

  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes what is open. */
  String finished() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  private StringBuilder tag(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i].toString(), attributes[i + 1]);
    }
    return out;
  }

  private void attribute(String name, Object value) {
    out.append(' ').append(name).append("=\"").append(escaped(value.toString())).append('"');
  }

  static String escaped(String words) {
    var safe = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                  if (isXml(c)) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}

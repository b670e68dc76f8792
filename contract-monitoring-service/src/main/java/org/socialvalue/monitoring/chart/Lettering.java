package org.socialvalue.monitoring.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words need. SVG neither wraps nor measures; the widths here are those of a wide
 * sans-serif, so that a narrower one fits as well.
 */
final class Lettering {

  private Lettering() {}

  /** In units of the drawing, rounded up, for letters of this size. */
  static int width(String words, int size) {
    int hundredths = words.codePoints().map(Lettering::hundredthsOfEm).sum();
    return Math.ceilDiv(hundredths * size, 100);
  }

  private static int hundredthsOfEm(int c) {
    if (c > 0x2E80) {
      return 105;
    }
    if (Character.isUpperCase(c) || "mwMW%@".indexOf(c) >= 0) {
      return 85;
    }
    return "ijl.,:;'|!()[] ".indexOf(c) >= 0 ? 40 : 64;
  }

  /**
   * Broken between words, and within a word that is wider than the line.
   *
   * @param most lines; what is left over ends in an ellipsis
   */
  static List<String> lines(String words, int size, int width, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : words.strip().split("\\s+")) {
      for (var piece : pieces(word, size, width)) {
        if (!line.isEmpty() && width(line + " " + piece, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    var kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, ended(kept.get(most - 1), size, width));
    return kept;
  }

  private static String ended(String line, int size, int width) {
    var shorter = line;
    while (!shorter.isEmpty() && width(shorter + "…", size) > width) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter + "…";
  }

  private static List<String> pieces(String word, int size, int width) {
    if (width(word, size) <= width) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              if (!piece.isEmpty() && width(piece + Character.toString(c), size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
              }
              piece.appendCodePoint(c);
            });
    pieces.add(piece.toString());
    return pieces;
  }
}

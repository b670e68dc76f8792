package org.socialvalue.monitoring.chart;

import java.util.List;

/** The visible name of a chart, in at most two lines, and a line below it. */
record Heading(List<String> lines, String below) {

  private static final int SIZE = 15;
  private static final int LEFT = 8;

  static Heading of(String title, String below) {
    int width = Svg.WIDTH - 2 * LEFT;
    return new Heading(
        Lettering.lines(title, SIZE, width, 2), Lettering.lines(below, 13, width, 1).getFirst());
  }

  int height() {
    return 8 + lines.size() * 20 + (below.isEmpty() ? 0 : 20);
  }

  void draw(Svg svg) {
    int y = 22;
    for (var line : lines) {
      svg.text(LEFT, y, line, "font-size", SIZE, "font-weight", 700);
      y += 20;
    }
    if (!below.isEmpty()) {
      svg.text(LEFT, y, below, "fill", Svg.SOFT);
    }
  }
}

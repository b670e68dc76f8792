package org.socialvalue.monitoring.chart;

/** Surfaces that differ by pattern as well as by colour, so that print in grey tells them apart. */
enum Ink {
  SOLID("#1d4f91"),
  STRIPES("#1d4f91"),
  CROSSES("#942514"),
  DOTS("#505a5f"),
  OPEN("#505a5f");

  private static final int SIZE = 8;

  private final String colour;

  Ink(String colour) {
    this.colour = colour;
  }

  /** The definitions that {@link #fill} points to; ids begin with the chart's own. */
  static void define(Svg svg, String id) {
    svg.open("defs");
    for (var ink : values()) {
      ink.pattern(svg, id);
    }
    svg.close();
  }

  String fill(String id) {
    return "url(#" + id + "-" + name() + ")";
  }

  String colour() {
    return colour;
  }

  private void pattern(Svg svg, String id) {
    svg.open(
        "pattern",
        "id",
        id + "-" + name(),
        "width",
        SIZE,
        "height",
        SIZE,
        "patternUnits",
        "userSpaceOnUse");
    svg.shape("rect", "width", SIZE, "height", SIZE, "fill", this == SOLID ? colour : "#ffffff");
    switch (this) {
      case STRIPES -> path(svg, "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6", 3);
      case CROSSES -> path(svg, "M0 0 L8 8 M0 8 L8 0", 2);
      case DOTS -> svg.shape("circle", "cx", 4, "cy", 4, "r", "1.6", "fill", colour);
      case SOLID, OPEN -> {}
    }
    svg.close();
  }

  private void path(Svg svg, String d, int width) {
    svg.shape("path", "d", d, "stroke", colour, "stroke-width", width, "fill", "none");
  }
}

package org.socialvalue.monitoring.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many promises were kept: one bar for each group, parted by verdict; each part has its own
 * pattern and the numbers stand beside the bar.
 *
 * @param id unique on its page; letters, digits and hyphens
 */
public record PromisesChart(String id, String title, List<Bar> bars) {

  private static final int ROW = 62;
  private static final int LEFT = 210;
  private static final int ROOM = Svg.WIDTH - LEFT - 110;

  /** The five verdicts, none below nought. */
  public record Bar(String name, int kept, int partly, int notKept, int waived, int open) {

    public Bar {
      if (kept < 0 || partly < 0 || notKept < 0 || waived < 0 || open < 0) {
        throw new IllegalArgumentException("A number of promises is not below nought");
      }
    }

    long all() {
      return (long) kept + partly + notKept + waived + open;
    }

    private List<Part> parts() {
      return List.of(
          new Part("kept", kept, Ink.SOLID),
          new Part("partly kept", partly, Ink.STRIPES),
          new Part("not kept", notKept, Ink.CROSSES),
          new Part("waived", waived, Ink.DOTS),
          new Part("still open", open, Ink.OPEN));
    }

    String sentence() {
      return parts().stream()
          .filter(part -> part.number > 0)
          .map(part -> Plain.number(BigDecimal.valueOf(part.number)) + " " + part.verdict)
          .collect(Collectors.collectingAndThen(Collectors.joining(", "), Bar::orNone));
    }

    private static String orNone(String words) {
      return words.isEmpty() ? "none" : words;
    }
  }

  private record Part(String verdict, int number, Ink ink) {
    String name() {
      return verdict.substring(0, 1).toUpperCase(Locale.ROOT) + verdict.substring(1);
    }
  }

  /** In words what is drawn. */
  public String description() {
    return bars.isEmpty()
        ? "There are no promises."
        : bars.stream()
            .map(bar -> bar.name + ": " + bar.sentence() + ".")
            .collect(Collectors.joining(" "));
  }

  public String svg() {
    var heading = Heading.of(title, "");
    var legend = legend();
    int top = heading.height() + 4;
    var svg = new Svg(id, top + bars.size() * ROW + 16 + legend.height(), title, description());
    svg.drawing();
    Ink.define(svg, id);
    heading.draw(svg);
    long most = bars.stream().mapToLong(Bar::all).max().orElse(0);
    int y = top;
    for (var bar : bars) {
      draw(svg, bar, Math.max(1, most), y);
      y += ROW;
    }
    legend.draw(svg, y + 8);
    return svg.finished();
  }

  private void draw(Svg svg, Bar bar, long most, int top) {
    int line = top + 18;
    for (var words : Lettering.lines(bar.name, 13, LEFT - 24, 2)) {
      svg.text(8, line, words, "font-weight", 600);
      line += 17;
    }
    svg.shape("line", "x1", LEFT, "x2", LEFT, "y1", top, "y2", top + 28, "stroke", Svg.SOFT);
    long before = 0;
    for (var part : bar.parts()) {
      long from = LEFT + before * ROOM / most;
      before += part.number;
      long to = LEFT + before * ROOM / most;
      if (part.number > 0) {
        svg.shape(
            "rect",
            "x",
            from,
            "y",
            top + 2,
            "width",
            Math.max(2, to - from),
            "height",
            24,
            "fill",
            part.ink.fill(id),
            "stroke",
            part.ink.colour(),
            "stroke-width",
            "1.5");
      }
    }
    svg.text(LEFT + (int) (bar.all() * ROOM / most) + 10, top + 19, total(bar));
    svg.text(LEFT, top + 45, bar.sentence(), "fill", Svg.SOFT);
  }

  private static String total(Bar bar) {
    return Plain.brief(BigDecimal.valueOf(bar.all()));
  }

  private Legend legend() {
    var legend = new Legend();
    Arrays.stream(Ink.values())
        .flatMap(ink -> used(ink).limit(1))
        .forEach(part -> legend.add(part.name(), (svg, x, y) -> sample(svg, part, x, y)));
    return legend;
  }

  private Stream<Part> used(Ink ink) {
    return bars.stream()
        .flatMap(bar -> bar.parts().stream())
        .filter(part -> part.ink == ink && part.number > 0);
  }

  private void sample(Svg svg, Part part, int x, int y) {
    svg.shape(
        "rect",
        "x",
        x,
        "y",
        y - 8,
        "width",
        26,
        "height",
        16,
        "fill",
        part.ink.fill(id),
        "stroke",
        part.ink.colour(),
        "stroke-width",
        "1.5");
  }
}

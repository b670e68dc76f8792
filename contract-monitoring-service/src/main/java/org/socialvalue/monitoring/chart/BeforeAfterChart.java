package org.socialvalue.monitoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Levels before and after, each on its own scale, with how many answered: an open circle before, a
 * full one after, an arrow between, a bar at the target.
 *
 * @param id unique on its page; letters, digits and hyphens
 */
public record BeforeAfterChart(String id, String title, List<Row> rows) {

  private static final int ROW = 92;
  private static final int LEFT = 250;
  private static final int RIGHT = Svg.WIDTH - 40;

  /**
   * @param lowest the lowest of the scale; null where it has no ends
   * @param highest the highest of the scale; null where it has no ends
   * @param after null where nothing was reported since
   * @param asked how many were asked; null where nobody said
   * @param answered how many of them answered; null where nobody said
   */
  public record Row(
      String name,
      String unit,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal highest,
      BigDecimal before,
      @Nullable BigDecimal after,
      @Nullable BigDecimal target,
      @Nullable Integer asked,
      @Nullable Integer answered) {

    String sentence() {
      var change =
          after == null
              ? "%s before, nothing reported since".formatted(Plain.number(before))
              : "%s before, %s after".formatted(Plain.number(before), Plain.number(after));
      var aim = target == null ? "" : ", target " + Plain.number(target);
      return "%s: %s%s (%s). %s".formatted(name, change, aim, unit, response());
    }

    /** How many answered, in per cent rounded half up. */
    String response() {
      if (asked == null || answered == null) {
        return "How many answered was not said.";
      }
      if (asked <= 0) {
        return "Nobody was asked.";
      }
      var percent =
          BigDecimal.valueOf(answered)
              .multiply(BigDecimal.valueOf(100))
              .divide(BigDecimal.valueOf(asked), 0, RoundingMode.HALF_UP);
      return "%s of %s answered, %s%%."
          .formatted(
              Plain.number(BigDecimal.valueOf(answered)),
              Plain.number(BigDecimal.valueOf(asked)),
              percent.toPlainString());
    }

    private Axis axis() {
      var values =
          Stream.of(lowest, highest, before, after, target)
              .<BigDecimal>mapMulti(
                  (value, sink) -> {
                    if (value != null) {
                      sink.accept(value);
                    }
                  })
              .toList();
      return lowest != null && highest != null
          ? Axis.between(
              values.stream().reduce(lowest, BigDecimal::min),
              values.stream().reduce(highest, BigDecimal::max),
              LEFT,
              RIGHT)
          : Axis.over(values, LEFT, RIGHT);
    }
  }

  /** In words what is drawn. */
  public String description() {
    return rows.isEmpty()
        ? "Nothing is measured before and after."
        : rows.stream().map(Row::sentence).collect(Collectors.joining(" "));
  }

  public String svg() {
    var heading = Heading.of(title, "");
    var legend = legend();
    int top = heading.height();
    var svg = new Svg(id, top + rows.size() * ROW + 16 + legend.height(), title, description());
    svg.drawing();
    heading.draw(svg);
    int y = top;
    for (var row : rows) {
      draw(svg, row, y);
      y += ROW;
    }
    legend.draw(svg, y + 8);
    return svg.finished();
  }

  private static void draw(Svg svg, Row row, int top) {
    int line = top + 24;
    for (var words : Lettering.lines(row.name, 13, LEFT - 40, 2)) {
      svg.text(8, line, words, "font-weight", 600);
      line += 17;
    }
    for (var words : Lettering.lines(row.unit, 13, LEFT - 24, 2)) {
      svg.text(8, line, words, "fill", Svg.SOFT);
      line += 17;
    }
    var axis = row.axis();
    int y = top + 40;
    svg.shape(
        "line", "x1", LEFT, "x2", RIGHT, "y1", y, "y2", y, "stroke", Svg.LINE, "stroke-width", 6);
    end(svg, LEFT, y, axis.lowest(), "start");
    end(svg, RIGHT, y, axis.highest(), "end");
    var before = axis.at(row.before);
    if (row.target != null) {
      var x = axis.at(row.target);
      svg.shape(
          "line",
          "x1",
          x,
          "x2",
          x,
          "y1",
          y - 14,
          "y2",
          y + 14,
          "stroke",
          Svg.INK,
          "stroke-width",
          4);
    }
    if (row.after != null) {
      arrow(svg, before, axis.at(row.after), y);
      circle(svg, before, y, "#ffffff");
      circle(svg, axis.at(row.after), y, Svg.ACCENT);
    } else {
      circle(svg, before, y, "#ffffff");
    }
    numbers(svg, row, axis, y - 20);
    var words = row.response();
    svg.text(
        LEFT, y + 40, Lettering.lines(words, 13, RIGHT - LEFT, 1).getFirst(), "fill", Svg.SOFT);
  }

  private static void end(Svg svg, int x, int y, BigDecimal value, String anchor) {
    svg.text(
        x, y + 22, Plain.brief(value), "text-anchor", anchor, "fill", Svg.SOFT, "font-size", 12);
  }

  /** In one line above: numbers that stand close together would overlap at their places. */
  private static void numbers(Svg svg, Row row, Axis axis, int y) {
    var parts = new ArrayList<String>();
    parts.add("Before " + Plain.brief(row.before));
    if (row.after != null) {
      parts.add("after " + Plain.brief(row.after));
    }
    if (row.target != null) {
      parts.add("target " + Plain.brief(row.target));
    }
    svg.text(axis.from(), y, String.join(", ", parts));
  }

  private static void circle(Svg svg, BigDecimal x, int y, String fill) {
    svg.shape(
        "circle", "cx", x, "cy", y, "r", 7, "fill", fill, "stroke", Svg.ACCENT, "stroke-width", 3);
  }

  private static void arrow(Svg svg, BigDecimal from, BigDecimal to, int y) {
    svg.shape(
        "line", "x1", from, "x2", to, "y1", y, "y2", y, "stroke", Svg.ACCENT, "stroke-width", 3);
    int way = to.compareTo(from);
    var length = to.subtract(from).abs();
    if (length.compareTo(BigDecimal.valueOf(24)) > 0) {
      var tip = to.subtract(BigDecimal.valueOf(way * 9L));
      var back = tip.subtract(BigDecimal.valueOf(way * 9L));
      svg.shape(
          "polygon",
          "points",
          "%s,%d %s,%d %s,%d".formatted(tip, y, back, y - 6, back, y + 6),
          "fill",
          Svg.ACCENT);
    }
  }

  private Legend legend() {
    return rows.isEmpty()
        ? new Legend()
        : new Legend()
            .add("Before", (svg, x, y) -> circle(svg, BigDecimal.valueOf(x + 13L), y, "#ffffff"))
            .add("After", (svg, x, y) -> circle(svg, BigDecimal.valueOf(x + 13L), y, Svg.ACCENT))
            .add(
                "Target",
                (svg, x, y) ->
                    svg.shape(
                        "line",
                        "x1",
                        x + 13,
                        "x2",
                        x + 13,
                        "y1",
                        y - 9,
                        "y2",
                        y + 9,
                        "stroke",
                        Svg.INK,
                        "stroke-width",
                        4));
  }
}

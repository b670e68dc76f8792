package org.socialvalue.monitoring.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.KpiState;

/**
 * Where each KPI stood at the end of each period: a row of signs, each state with its own shape,
 * and below them the days of the first and the last. The latest {@value #MOST} periods are drawn.
 *
 * @param id unique on its page; letters, digits and hyphens
 */
public record StatusStrip(String id, String title, List<Row> rows) {

  /** The most periods in one row. */
  public static final int MOST = 18;

  private static final int ROW = 60;
  private static final int CELL = 26;
  private static final int LEFT = 236;

  /** One KPI; cells in the order of days. */
  public record Row(String name, List<Cell> cells) {
    List<Cell> latest() {
      return cells.subList(Math.max(0, cells.size() - MOST), cells.size());
    }

    private String days() {
      return StatusStrip.days(latest().getFirst().periodEnd, latest().getLast().periodEnd);
    }

    /** All cells, with those in a row that have the same state put together. */
    public List<Run> runs() {
      var runs = new ArrayList<Run>();
      for (var cell : cells) {
        var before = runs.isEmpty() ? null : runs.getLast();
        if (before == null || before.state != cell.state) {
          runs.add(new Run(cell.periodEnd, cell.periodEnd, 1, cell.state));
        } else {
          runs.set(
              runs.size() - 1,
              new Run(before.first, cell.periodEnd, before.periods + 1, cell.state));
        }
      }
      return runs;
    }
  }

  /**
   * @param state null where it is not told
   */
  public record Cell(LocalDate periodEnd, @Nullable KpiState state) {}

  /**
   * Periods one after the other that ended in the same state.
   *
   * @param first end of the first of them
   * @param last end of the last
   * @param state null where it is not told
   */
  public record Run(LocalDate first, LocalDate last, int periods, @Nullable KpiState state) {

    public String days() {
      return StatusStrip.days(first, last);
    }
  }

  /** In words what is drawn. */
  public String description() {
    if (rows.isEmpty()) {
      return "There are no KPIs.";
    }
    return rows.stream().map(StatusStrip::sentence).collect(Collectors.joining(" "));
  }

  private static String sentence(Row row) {
    return row.cells.isEmpty()
        ? row.name + ": no period is over."
        : "%s: %s at %s, the last of %d."
            .formatted(
                row.name,
                words(row.cells.getLast().state),
                Plain.day(row.cells.getLast().periodEnd),
                row.cells.size());
  }

  public String svg() {
    var heading = Heading.of(title, "");
    var legend = new Legend();
    var used = rows.stream().flatMap(row -> row.latest().stream()).toList();
    Arrays.stream(KpiState.values())
        .filter(state -> used.stream().anyMatch(cell -> cell.state == state))
        .forEach(state -> legend.add(words(state), (svg, x, y) -> sign(svg, state, x + 13, y)));
    if (used.stream().anyMatch(cell -> cell.state == null)) {
      legend.add(words(null) + ": an empty square", (svg, x, y) -> {});
    }
    int top = heading.height() + 4;
    int height = top + rows.size() * ROW + 30 + legend.height();
    var svg = new Svg(id, height, title, description());
    svg.drawing();
    heading.draw(svg);
    int y = top;
    for (var row : rows) {
      draw(svg, row, y);
      y += ROW;
    }
    if (rows.stream().anyMatch(row -> row.cells.size() > MOST)) {
      svg.text(8, y + 14, "The latest " + MOST + " periods", "fill", Svg.SOFT);
    }
    legend.draw(svg, y + 24);
    return svg.finished();
  }

  private static void draw(Svg svg, Row row, int top) {
    int line = top + 16;
    for (var words : Lettering.lines(row.name, 13, LEFT - 24, 2)) {
      svg.text(8, line, words);
      line += 16;
    }
    int x = LEFT;
    for (var cell : row.latest()) {
      svg.shape(
          "rect", "x", x, "y", top + 4, "width", CELL - 2, "height", CELL - 2, "fill", "#ffffff",
          "stroke", Svg.LINE);
      if (cell.state != null) {
        sign(svg, cell.state, x + (CELL - 2) / 2, top + 4 + (CELL - 2) / 2);
      }
      x += CELL;
    }
    if (row.cells.isEmpty()) {
      svg.text(LEFT, top + 20, "No period is over", "fill", Svg.SOFT);
    } else {
      svg.text(LEFT, top + 46, row.days(), "font-size", 12, "fill", Svg.SOFT);
    }
    svg.shape(
        "line",
        "x1",
        8,
        "x2",
        Svg.WIDTH - 8,
        "y1",
        top + ROW - 6,
        "y2",
        top + ROW - 6,
        "stroke",
        "#dcdfe1");
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? Plain.day(first) : Plain.day(first) + " to " + Plain.day(last);
  }

  /** Told apart by shape first, by colour second. */
  private static void sign(Svg svg, KpiState state, int x, int y) {
    switch (state) {
      case MET -> path(svg, star(x, y), "#00573f", "#00573f", 1);
      case ON_TRACK -> path(svg, at("M-7 0 l5 5 l9 -10", x, y), "none", "#00573f", 3);
      case AT_RISK -> {
        path(svg, at("M0 -8 l9 15 h-18 z", x, y), "#ffdd00", Svg.INK, 2);
        path(svg, at("M0 -2 v4", x, y), "none", Svg.INK, 2);
      }
      case OFF_TRACK -> path(svg, at("M-6 -6 l12 12 m0 -12 l-12 12", x, y), "none", "#942514", 4);
      case NOT_STARTED ->
          svg.shape(
              "circle",
              "cx",
              x,
              "cy",
              y,
              "r",
              6,
              "fill",
              "none",
              "stroke",
              Svg.SOFT,
              "stroke-width",
              2);
      case NOT_MEASURABLE -> path(svg, at("M-6 0 h12", x, y), "none", Svg.SOFT, 3);
    }
  }

  private static void path(Svg svg, String d, String fill, String stroke, int width) {
    svg.shape("path", "d", d, "fill", fill, "stroke", stroke, "stroke-width", width);
  }

  /** The path, its first move taken from this place. */
  private static String at(String path, int x, int y) {
    int end = path.indexOf(' ', path.indexOf(' ') + 1);
    var move = path.substring(1, end).split(" ");
    return "M%d %d%s"
        .formatted(
            x + Integer.parseInt(move[0]), y + Integer.parseInt(move[1]), path.substring(end));
  }

  private static String star(int x, int y) {
    int[] points = {0, -9, 3, -3, 9, -3, 4, 2, 6, 8, 0, 4, -6, 8, -4, 2, -9, -3, -3, -3};
    var path = new ArrayList<String>();
    for (int i = 0; i < points.length; i += 2) {
      path.add((i == 0 ? "M" : "L") + (x + points[i]) + " " + (y + points[i + 1]));
    }
    return String.join(" ", path) + " z";
  }

  /** A state as people say it; null is one that is not told. */
  public static String words(@Nullable KpiState state) {
    return state == null ? "Not told" : state.words();
  }
}

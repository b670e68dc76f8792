package org.socialvalue.monitoring.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved against what was due, over the time of a contract: the achieved as a line with
 * dots, the due as broken steps with the tolerance hatched beside it, the target as a dotted line,
 * the forecast as a thin broken line that ends in a diamond.
 *
 * @param id unique on its page; letters, digits and hyphens
 * @param unit of every number
 * @param from first day shown
 * @param to last day shown, after the first
 * @param achieved in the order of days; none is fine
 * @param due in the order of days; none where nothing can be said
 * @param target null where there is none
 * @param forecast null where there is none
 */
public record TrendChart(
    String id,
    String title,
    String unit,
    LocalDate from,
    LocalDate to,
    List<Reached> achieved,
    List<Due> due,
    @Nullable BigDecimal target,
    @Nullable Reached forecast) {

  private static final int PLOT = 260;
  private static final int RIGHT = Svg.WIDTH - 24;
  private static final String BROKEN = "9 5";
  private static final String DOTTED = "2 5";

  /** How much there was at the end of a day. */
  public record Reached(LocalDate day, BigDecimal amount) {}

  /**
   * How much was due from a day on.
   *
   * @param limit beyond it, it is off track; between the two it is at risk
   */
  public record Due(LocalDate day, BigDecimal amount, BigDecimal limit) {}

  public TrendChart {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("A trend needs more than one day: " + from + ", " + to);
    }
    achieved = achieved.stream().filter(point -> within(point.day, from, to)).toList();
    due = due.stream().filter(point -> within(point.day, from, to)).toList();
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** In words what is drawn. */
  public String description() {
    var sentences = new ArrayList<String>();
    if (achieved.isEmpty()) {
      sentences.add("Nothing was reported yet.");
    } else {
      var last = achieved.getLast();
      sentences.add("Achieved: %s by %s.".formatted(of(last.amount), Plain.day(last.day)));
      lastDue(last.day)
          .map(d -> "Due by then: %s.".formatted(of(d.amount)))
          .forEach(sentences::add);
    }
    if (target != null) {
      sentences.add("Target: %s.".formatted(of(target)));
    }
    if (forecast != null) {
      sentences.add(
          "Forecast: about %s by %s.".formatted(of(forecast.amount), Plain.day(forecast.day)));
    }
    return String.join(" ", sentences);
  }

  public String svg() {
    var heading = Heading.of(title, unit);
    var legend = legend();
    int top = heading.height() + 8;
    int bottom = top + PLOT;
    var values = Axis.over(amounts(), bottom, top);
    int left = 16 + values.marks().stream().mapToInt(TrendChart::labelWidth).max().orElse(0);
    var svg = new Svg(id, bottom + 40 + legend.height(), title, description());
    svg.drawing();
    Ink.define(svg, id);
    heading.draw(svg);
    var drawing = new Drawing(svg, values, left);
    drawing.frame(bottom);
    drawing.due();
    drawing.target();
    drawing.forecast();
    drawing.achieved();
    legend.draw(svg, bottom + 34);
    return svg.finished();
  }

  private static int labelWidth(BigDecimal mark) {
    return Lettering.width(Plain.brief(mark), 13);
  }

  private List<BigDecimal> amounts() {
    return Stream.of(
            Stream.of(BigDecimal.ZERO),
            achieved.stream().map(Reached::amount),
            due.stream().flatMap(d -> Stream.of(d.amount, d.limit)),
            Stream.ofNullable(target),
            Stream.ofNullable(forecast).map(Reached::amount))
        .flatMap(amounts -> amounts)
        .toList();
  }

  private Stream<Due> lastDue(LocalDate day) {
    return due.stream().filter(d -> !d.day.isAfter(day)).reduce((earlier, later) -> later).stream();
  }

  private String of(BigDecimal amount) {
    return Plain.number(amount) + " " + unit;
  }

  private Legend legend() {
    var legend = new Legend();
    if (!achieved.isEmpty()) {
      var last = achieved.getLast();
      legend.add(
          "Achieved: %s by %s".formatted(Plain.brief(last.amount), Plain.shortDay(last.day)),
          (svg, x, y) -> {
            line(svg, x, y, Svg.ACCENT, 3, "none");
            dot(svg, x + 13, y);
          });
    }
    if (!due.isEmpty()) {
      legend.add("Due", (svg, x, y) -> line(svg, x, y, Svg.INK, 2, BROKEN));
      if (due.stream().anyMatch(d -> d.amount.compareTo(d.limit) != 0)) {
        legend.add(
            "Tolerance",
            (svg, x, y) ->
                svg.shape(
                    "rect", "x", x, "y", y - 7, "width", 26, "height", 14, "fill", band(), "stroke",
                    Svg.SOFT));
      }
    }
    if (target != null) {
      legend.add(
          "Target: " + Plain.brief(target), (svg, x, y) -> line(svg, x, y, Svg.INK, 3, DOTTED));
    }
    if (forecast != null) {
      legend.add(
          "Forecast: about %s by %s"
              .formatted(Plain.brief(forecast.amount), Plain.shortDay(forecast.day)),
          (svg, x, y) -> {
            line(svg, x, y, Svg.ACCENT, 2, "4 3");
            diamond(svg, BigDecimal.valueOf(x + 26L), BigDecimal.valueOf(y));
          });
    }
    return legend;
  }

  private String band() {
    return Ink.DOTS.fill(id);
  }

  private static void line(Svg svg, int x, int y, String colour, int width, String dashes) {
    svg.shape(
        "line",
        "x1",
        x,
        "x2",
        x + 26,
        "y1",
        y,
        "y2",
        y,
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes);
  }

  private static void dot(Svg svg, Object x, Object y) {
    svg.shape(
        "circle",
        "cx",
        x,
        "cy",
        y,
        "r",
        "4.5",
        "fill",
        Svg.ACCENT,
        "stroke",
        "#ffffff",
        "stroke-width",
        "1.5");
  }

  private static void diamond(Svg svg, BigDecimal x, BigDecimal y) {
    var d = "M%s %s l6 6 l-6 6 l-6 -6 z".formatted(x, y.subtract(BigDecimal.valueOf(6)));
    svg.shape("path", "d", d, "fill", "#ffffff", "stroke", Svg.ACCENT, "stroke-width", 2);
  }

  /** The plot itself. */
  private final class Drawing {
    private final Svg svg;
    private final Axis values;
    private final int left;
    private final Axis days;

    Drawing(Svg svg, Axis values, int left) {
      this.svg = svg;
      this.values = values;
      this.left = left;
      this.days =
          Axis.between(
              BigDecimal.ZERO, BigDecimal.valueOf(from.until(to, ChronoUnit.DAYS)), left, RIGHT);
    }

    void frame(int bottom) {
      for (var mark : values.marks()) {
        var y = values.at(mark);
        rule(left, y, RIGHT, y, mark.signum() == 0 ? Svg.SOFT : "#dcdfe1");
        svg.text(left - 8, y.add(BigDecimal.valueOf(4)), Plain.brief(mark), "text-anchor", "end");
      }
      var foot = BigDecimal.valueOf(bottom);
      int free = 0;
      for (var day : marked()) {
        var x = x(day);
        int half = Lettering.width(Plain.shortDay(day), 13) / 2;
        int middle = Math.clamp(x.intValue(), left + half / 2, RIGHT - half + 16);
        if (middle - half >= free) {
          rule(x.intValue(), foot, x.intValue(), foot.add(BigDecimal.valueOf(6)), Svg.SOFT);
          svg.text(middle, bottom + 21, Plain.shortDay(day), "text-anchor", "middle");
          free = middle + half + 12;
        }
      }
    }

    /** The first day, the last, and whole years or months between. */
    private List<LocalDate> marked() {
      long months = Math.max(1, ChronoUnit.MONTHS.between(from, to.plusDays(1)) / 4);
      var marked = new ArrayList<LocalDate>();
      for (int i = 0; i < 4; i++) {
        var day = from.plusMonths(months * i);
        if (day.isBefore(to.minusDays(20))) {
          marked.add(day);
        }
      }
      marked.add(to);
      return marked;
    }

    void due() {
      if (due.isEmpty()) {
        return;
      }
      var upper = steps(due.stream().map(d -> new Reached(d.day, d.amount)).toList());
      var lower = steps(due.stream().map(d -> new Reached(d.day, d.limit)).toList());
      svg.shape(
          "polygon",
          "points",
          String.join(" ", upper) + " " + String.join(" ", lower.reversed()),
          "fill",
          band(),
          "stroke",
          "none");
      svg.shape(
          "polyline",
          "points",
          String.join(" ", upper),
          "fill",
          "none",
          "stroke",
          Svg.INK,
          "stroke-width",
          2,
          "stroke-dasharray",
          BROKEN);
    }

    void target() {
      if (target != null) {
        var y = values.at(target);
        svg.shape(
            "line",
            "x1",
            left,
            "x2",
            RIGHT,
            "y1",
            y,
            "y2",
            y,
            "stroke",
            Svg.INK,
            "stroke-width",
            3,
            "stroke-dasharray",
            DOTTED);
      }
    }

    void forecast() {
      if (forecast == null || !within(forecast.day, from, to)) {
        return;
      }
      var start = achieved.isEmpty() ? new Reached(from, BigDecimal.ZERO) : achieved.getLast();
      svg.shape(
          "polyline",
          "points",
          point(start) + " " + point(forecast),
          "fill",
          "none",
          "stroke",
          Svg.ACCENT,
          "stroke-width",
          2,
          "stroke-dasharray",
          "4 3");
      diamond(svg, x(forecast.day), values.at(forecast.amount));
    }

    void achieved() {
      if (achieved.isEmpty()) {
        svg.text(
            (left + RIGHT) / 2,
            values.to() + 24,
            "Nothing was reported yet",
            "text-anchor",
            "middle",
            "fill",
            Svg.SOFT);
        return;
      }
      svg.shape(
          "polyline",
          "points",
          String.join(" ", achieved.stream().map(this::point).toList()),
          "fill",
          "none",
          "stroke",
          Svg.ACCENT,
          "stroke-width",
          3,
          "stroke-linejoin",
          "round");
      achieved.forEach(reached -> dot(svg, x(reached.day), values.at(reached.amount)));
    }

    /** Each amount holds until the next one's day; the last to the end. */
    private List<String> steps(List<Reached> amounts) {
      var points = new ArrayList<String>();
      for (int i = 0; i < amounts.size(); i++) {
        var here = amounts.get(i);
        var until = i + 1 < amounts.size() ? amounts.get(i + 1).day : to;
        points.add(point(here));
        points.add(point(new Reached(until, here.amount)));
      }
      return points;
    }

    private String point(Reached reached) {
      return x(reached.day) + "," + values.at(reached.amount);
    }

    private BigDecimal x(LocalDate day) {
      return days.at(BigDecimal.valueOf(from.until(day, ChronoUnit.DAYS)));
    }

    private void rule(int x1, BigDecimal y1, int x2, BigDecimal y2, String colour) {
      svg.shape("line", "x1", x1, "x2", x2, "y1", y1, "y2", y2, "stroke", colour);
    }
  }
}

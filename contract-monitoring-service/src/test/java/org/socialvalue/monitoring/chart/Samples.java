package org.socialvalue.monitoring.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.KpiState;

/** Charts to look at: {@code main} writes them as one page into the given file. */
final class Samples {

  static final LocalDate START = LocalDate.of(2027, 1, 1);
  static final LocalDate END = LocalDate.of(2028, 12, 31);

  private Samples() {}

  static TrendChart trend(@Nullable String target, String... achieved) {
    var due = new ArrayList<TrendChart.Due>();
    due.add(new TrendChart.Due(START, BigDecimal.ZERO, BigDecimal.ZERO));
    for (int i = 1; i <= 8; i++) {
      var amount = BigDecimal.valueOf(3L * i);
      due.add(new TrendChart.Due(quarter(i), amount, amount.multiply(new BigDecimal("0.9"))));
    }
    return new TrendChart(
        "k1",
        "Young people who face disadvantage hold jobs in care for six months",
        "people, added up since 1 January 2027",
        START,
        END,
        reached(achieved),
        target == null ? List.of() : due,
        target == null ? null : new BigDecimal(target),
        achieved.length < 2 ? null : new TrendChart.Reached(END, new BigDecimal("19.5")));
  }

  static List<TrendChart.Reached> reached(String... amounts) {
    return IntStream.range(0, amounts.length)
        .mapToObj(i -> new TrendChart.Reached(quarter(i + 1), new BigDecimal(amounts[i])))
        .toList();
  }

  static LocalDate quarter(int number) {
    return START.plusMonths(3L * number).minusDays(1);
  }

  static BeforeAfterChart.Row row(String name, String before, @Nullable String after) {
    return new BeforeAfterChart.Row(
        name,
        "points on a scale of 1 to 10",
        BigDecimal.ONE,
        BigDecimal.TEN,
        new BigDecimal(before),
        after == null ? null : new BigDecimal(after),
        new BigDecimal("7"),
        50,
        31);
  }

  static StatusStrip strip(int periods) {
    var states = KpiState.values();
    var cells =
        IntStream.range(0, periods)
            .mapToObj(i -> new StatusStrip.Cell(quarter(i + 1), states[i % states.length]))
            .toList();
    return new StatusStrip(
        "strip",
        "Where each KPI stood at the end of each period",
        List.of(
            new StatusStrip.Row("Jobs held for six months", cells),
            new StatusStrip.Row(
                "People who seldom leave home say they feel part of the place they live in", cells),
            new StatusStrip.Row("Not begun", List.of())));
  }

  static Map<String, String> all() {
    var charts = new LinkedHashMap<String, String>();
    charts.put("trend", trend("24", "2", "5", "7", "11").svg());
    charts.put("one point", trend("24", "2").svg());
    charts.put("no points", trend("24").svg());
    charts.put("no target", trend(null, "-4", "5", "-7", "1000000000000000000").svg());
    charts.put("zero", trend("0", "0", "0").svg());
    charts.put("huge", trend("2500000", "250000", "1000000.5", "1800000").svg());
    charts.put(
        "before and after",
        new BeforeAfterChart(
                "ba",
                "How people say things are, before and after",
                List.of(
                    row("Feeling part of the place", "4.2", "6.1"),
                    row(
                        "Lonely often or always, as people tell it in the yearly survey",
                        "6.5",
                        "6.4"),
                    row("Not asked again yet", "3", null)))
            .svg());
    charts.put(
        "promises",
        new PromisesChart(
                "p",
                "Promises kept",
                List.of(
                    new PromisesChart.Bar("All promises", 7, 2, 1, 1, 3),
                    new PromisesChart.Bar("Asked for and scored", 4, 1, 0, 0, 2),
                    new PromisesChart.Bar("Offered in answer to an open question", 3, 1, 1, 1, 1),
                    new PromisesChart.Bar("None of these", 0, 0, 0, 0, 0)))
            .svg());
    charts.put("strip", strip(8).svg());
    charts.put("long strip", strip(60).svg());
    return charts;
  }

  public static void main(String[] file) throws IOException {
    var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">");
    all().values().forEach(svg -> page.append(svg).append("<hr>"));
    Files.writeString(Path.of(file[0]), page);
  }
}

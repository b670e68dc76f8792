package org.socialvalue.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;

/** What was aimed at and what came of it. */
public final class Report {

  /**
   * One figure.
   *
   * @param subject the fault or question that it belongs to
   * @param aim in words; empty where a figure is only told
   * @param figure as it was counted or measured, in words
   * @param value the same as a number; null where it is none
   * @param unit of the number: {@code ms}, {@code s}, {@code MB}, {@code rows/s}; empty for a count
   *     or a ratio
   * @param met whether the aim was met; true where there is none
   * @param timed whether it depends on how quick the machine is
   */
  public record Line(
      String subject,
      String what,
      String aim,
      String figure,
      @Nullable Double value,
      String unit,
      boolean met,
      boolean timed) {}

  private final List<Line> lines = new ArrayList<>();
  private final Machine machine = Machine.now();
  private final Instant began = Instant.now();
  private final PrintStream out;

  public Report(PrintStream out) {
    this.out = out;
  }

  public PrintStream out() {
    return out;
  }

  /** A figure without an aim. */
  public void tell(String subject, String what, Object figure) {
    var value = figure instanceof Number number ? number.doubleValue() : null;
    add(new Line(subject, what, "", figure.toString(), value, "", true, false));
  }

  /** A measured figure without an aim. */
  public void measured(String subject, String what, double figure, String unit) {
    add(new Line(subject, what, "", worded(figure, unit), known(figure), unit, true, true));
  }

  /** A count that has one right value. */
  public void exactly(String subject, String what, long aim, long figure) {
    add(
        new Line(
            subject,
            what,
            String.valueOf(aim),
            String.valueOf(figure),
            (double) figure,
            "",
            aim == figure,
            false));
  }

  /** Two states that are to be one. */
  public void same(String subject, String what, String one, String other) {
    add(new Line(subject, what, one, other, null, "", one.equals(other), false));
  }

  /** A measured figure with a limit. */
  public void atMost(String subject, String what, double limit, double figure, String unit) {
    limited(subject, what, "at most " + worded(limit, unit), figure, unit, figure <= limit);
  }

  /** A measured figure that is to be reached. */
  public void atLeast(String subject, String what, double limit, double figure, String unit) {
    limited(subject, what, "at least " + worded(limit, unit), figure, unit, figure >= limit);
  }

  private void limited(
      String subject, String what, String aim, double figure, String unit, boolean met) {
    add(new Line(subject, what, aim, worded(figure, unit), known(figure), unit, met, true));
  }

  private static @Nullable Double known(double figure) {
    return Double.isFinite(figure) ? figure : null;
  }

  /** Ratios and small figures to two places, others to one, large ones to none. */
  private static String worded(double figure, String unit) {
    var places = Math.abs(figure) >= 1_000 ? "%,.0f" : Math.abs(figure) >= 10 ? "%.1f" : "%.2f";
    return (String.format(Locale.ROOT, places, figure) + " " + unit).strip();
  }

  private synchronized void add(Line line) {
    lines.add(line);
    out.printf(
        "  %-10s %-62s %14s  %-18s %s%n",
        line.subject(), line.what(), line.figure(), line.aim(), line.met() ? "" : "NOT MET");
  }

  /** What was not as it was to be. */
  public synchronized List<Line> missed() {
    return lines.stream().filter(line -> !line.met()).toList();
  }

  /** Of these, what no slow machine excuses. */
  public List<Line> wrong() {
    return missed().stream().filter(line -> !line.timed()).toList();
  }

  /** Something that is to be so and is not, in words. */
  public void broken(String subject, String what) {
    add(new Line(subject, what, "comes to an end", "does not", null, "", false, false));
  }

  /**
   * Writes all of it as JSON, with the machine as it was when this began.
   *
   * @param settings with which it was made
   */
  public synchronized void write(Path file, Map<String, ?> settings) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var all = new LinkedHashMap<String, Object>();
    all.put("began", began.truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("machine", machine);
    all.putAll(settings);
    all.put("lines", lines);
    Files.writeString(file, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
  }

  public Machine machine() {
    return machine;
  }
}

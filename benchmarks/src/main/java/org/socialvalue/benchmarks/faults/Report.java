package org.socialvalue.benchmarks.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.socialvalue.kit.json.Json;

/** What was aimed at and what came of it. */
public final class Report {

  /**
   * One figure.
   *
   * @param aim in words; empty where a figure is only told
   * @param figure as it was counted or measured
   * @param met whether the aim was met; true where there is none
   * @param timed whether it depends on how quick the machine is
   */
  public record Line(
      String fault, String what, String aim, String figure, boolean met, boolean timed) {}

  private final List<Line> lines = new ArrayList<>();
  private final PrintStream out;

  public Report(PrintStream out) {
    this.out = out;
  }

  /** A figure without an aim. */
  void tell(String fault, String what, Object figure) {
    add(new Line(fault, what, "", figure.toString(), true, false));
  }

  /** A count that has one right value. */
  void exactly(String fault, String what, long aim, long figure) {
    add(new Line(fault, what, String.valueOf(aim), String.valueOf(figure), aim == figure, false));
  }

  /** A measured figure with a limit. */
  void atMost(String fault, String what, double limit, double figure, String unit) {
    add(
        new Line(
            fault,
            what,
            "at most %s %s".formatted(plain(limit), unit),
            "%s %s".formatted(plain(figure), unit),
            figure <= limit,
            true));
  }

  private static String plain(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  private synchronized void add(Line line) {
    lines.add(line);
    out.printf(
        "  %-10s %-62s %14s  %-18s %s%n",
        line.fault(), line.what(), line.figure(), line.aim(), line.met() ? "" : "NOT MET");
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
  void broken(String fault, String what) {
    add(new Line(fault, what, "comes to an end", "does not", false, false));
  }

  /** Writes all of it as JSON. */
  void write(Path file, Settings settings) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        Json.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(
                Map.of(
                    "seed",
                    settings.seed(),
                    "requestsPerSecond",
                    settings.perSecond(),
                    "lines",
                    lines)));
  }
}

package org.socialvalue.benchmarks;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests that are timed in turns, so that whatever else the machine does falls on all of them
 * alike. The first is what the others are held against.
 */
public final class SideBySide {
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 120;

  private final String title;
  private final List<Contestant> contestants = new ArrayList<>();

  public SideBySide(String title) {
    this.title = title;
  }

  public SideBySide with(String name, Runnable request) {
    contestants.add(new Contestant(name, request, new Timings()));
    return this;
  }

  public void run(PrintStream out) {
    for (int i = 0; i < WARM_UP; i++) {
      contestants.forEach(contestant -> contestant.request().run());
    }
    for (int i = 0; i < ROUNDS; i++) {
      contestants.forEach(Contestant::timed);
    }
    var peer = contestants.getFirst().timings().median();
    out.println();
    out.println(title);
    out.printf("  %-44s %10s %10s %8s%n", "", "median ms", "p95 ms", "ratio");
    contestants.forEach(contestant -> contestant.tell(peer, out));
  }

  private record Contestant(String name, Runnable request, Timings timings) {
    void timed() {
      timings.time(request);
    }

    void tell(long peer, PrintStream out) {
      out.printf(
          "  %-44s %10s %10s %8s%n",
          name,
          millis(timings.median()),
          millis(timings.percentile(95)),
          BigDecimal.valueOf(timings.median())
              .divide(BigDecimal.valueOf(peer), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal millis(long micros) {
      return BigDecimal.valueOf(micros, 3).setScale(2, RoundingMode.HALF_UP);
    }
  }
}

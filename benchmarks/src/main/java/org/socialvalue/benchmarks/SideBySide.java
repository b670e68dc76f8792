package org.socialvalue.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.benchmarks.load.Percentiles;
import org.socialvalue.benchmarks.report.Report;

/**
 * Requests that are timed in turns, so that whatever else the machine does falls on all of them
 * alike. The first is what the others are held against.
 */
public final class SideBySide {
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 120;

  private final String subject;
  private final List<Contestant> contestants = new ArrayList<>();

  /**
   * @param subject under which the figures are told
   */
  public SideBySide(String subject) {
    this.subject = subject;
  }

  public SideBySide with(String name, Runnable request) {
    contestants.add(new Contestant(name, request, new ArrayList<>()));
    return this;
  }

  public void run(Report report) {
    for (int i = 0; i < WARM_UP; i++) {
      contestants.forEach(contestant -> contestant.request().run());
    }
    for (int i = 0; i < ROUNDS; i++) {
      contestants.forEach(Contestant::timed);
    }
    var first = contestants.getFirst();
    tell(first, report);
    for (var one : contestants.subList(1, contestants.size())) {
      tell(one, report);
      var ratio = one.timings().ms(500) / first.timings().ms(500);
      report.measured(subject, one.name() + " / " + first.name(), ratio, "");
    }
  }

  private void tell(Contestant one, Report report) {
    report.measured(subject, one.name() + ", median", one.timings().ms(500), "ms");
    report.measured(subject, one.name() + ", p95", one.timings().ms(950), "ms");
  }

  private record Contestant(String name, Runnable request, List<Long> nanos) {
    void timed() {
      var began = System.nanoTime();
      request.run();
      nanos.add(System.nanoTime() - began);
    }

    Percentiles timings() {
      return Percentiles.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }
  }
}

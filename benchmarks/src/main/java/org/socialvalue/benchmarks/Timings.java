package org.socialvalue.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long the same request took, again and again. */
final class Timings {
  private final List<Long> nanos = new ArrayList<>();

  void time(Runnable request) {
    var began = System.nanoTime();
    request.run();
    nanos.add(System.nanoTime() - began);
  }

  /** In microseconds: of 100 requests, {@code share} took no longer. */
  long percentile(int share) {
    var sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int place = Math.max(0, (sorted.size() * share + 99) / 100 - 1);
    return sorted.get(place) / 1000;
  }

  long median() {
    return percentile(50);
  }
}

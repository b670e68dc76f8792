package org.socialvalue.benchmarks.load;

import java.util.Arrays;

/** How long things took, from the instant at which each was to begin. */
public final class Latencies {

  private long[] planned = new long[1024];
  private long[] took = new long[1024];
  private int count;

  /**
   * @param plannedAt when it was to begin, in nanoseconds of this JVM
   * @param nanos from then until it was done, whenever it began
   */
  public synchronized void note(long plannedAt, long nanos) {
    if (count == planned.length) {
      planned = Arrays.copyOf(planned, count * 2);
      took = Arrays.copyOf(took, count * 2);
    }
    planned[count] = plannedAt;
    took[count] = nanos;
    count++;
  }

  public synchronized Percentiles all() {
    return Percentiles.of(Arrays.copyOf(took, count));
  }

  /** Of those that were to begin within this time. */
  public synchronized Percentiles between(long from, long until) {
    var some = new long[count];
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (planned[i] - from >= 0 && planned[i] - until < 0) {
        some[found++] = took[i];
      }
    }
    return Percentiles.of(Arrays.copyOf(some, found));
  }
}

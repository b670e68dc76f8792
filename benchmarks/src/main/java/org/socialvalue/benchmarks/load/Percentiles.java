package org.socialvalue.benchmarks.load;

import java.util.Arrays;

/** Of times that things took: how long so many of a thousand took at most (nearest rank). */
public final class Percentiles {

  private final long[] sorted;

  private Percentiles(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param nanos in any order; it is copied
   */
  public static Percentiles of(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Percentiles(sorted);
  }

  public int count() {
    return sorted.length;
  }

  /**
   * @param ofThousand 500 for the median, 999 for the 99.9th percentile
   * @return milliseconds; not a number where there was nothing
   */
  public double ms(int ofThousand) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    long rank = ((long) sorted.length * ofThousand + 999) / 1000;
    return sorted[(int) Math.max(0, rank - 1)] / 1e6;
  }
}

package org.socialvalue.benchmarks.load;

import java.util.concurrent.TimeUnit;

/**
 * So many a second, each at its time. Who comes late to one is not late for the next: the times
 * don't move.
 */
public record Pace(int perSecond) {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  public Pace {
    if (perSecond < 1) {
      throw new IllegalArgumentException("Less than one a second");
    }
  }

  /**
   * When the n-th is to begin, of those of which the first begins at {@code from}.
   *
   * @param number counts from 0
   */
  public long due(long from, long number) {
    return from
        + number / perSecond * SECOND
        + Math.multiplyExact(number % perSecond, SECOND) / perSecond;
  }

  /** Waits until this instant; comes back at once where it is over. */
  public static void await(long at) throws InterruptedException {
    for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
      TimeUnit.NANOSECONDS.sleep(left);
    }
  }
}

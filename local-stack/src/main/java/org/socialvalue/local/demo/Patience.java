package org.socialvalue.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for something to become true, asking again and again. */
public final class Patience {

  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Patience() {}

  /**
   * @return the first answer that fits
   * @throws IllegalStateException when none has within the time
   */
  public static <T> T until(String what, Duration atMost, Supplier<T> ask, Predicate<T> fits) {
    var end = Instant.now().plus(atMost);
    while (true) {
      var answer = ask.get();
      if (fits.test(answer)) {
        return answer;
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(
            "After %s still no %s; the last answer was %s".formatted(atMost, what, answer));
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }
}

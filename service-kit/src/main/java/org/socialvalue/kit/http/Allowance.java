package org.socialvalue.kit.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;

/**
 * So many requests for each caller in a minute, spread as the caller likes: each moves the moment
 * at which all are free again on by its share of the minute, and none may move it further than a
 * minute from now (the generic cell rate algorithm). It holds one number for a caller, for the
 * callers of the last minutes only.
 */
final class Allowance {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int MOST_CALLERS = 100_000;

  private final long share;
  private final ConcurrentMap<String, Long> freeAt =
      Caffeine.newBuilder()
          .maximumSize(MOST_CALLERS)
          .expireAfterWrite(Duration.ofMinutes(2))
          .<String, Long>build()
          .asMap();

  /**
   * @param inAMinute at least one
   */
  Allowance(int inAMinute) {
    this.share = MINUTE / inAMinute;
  }

  /**
   * Takes one.
   *
   * @param now in nanoseconds, of a clock that only goes on
   * @return nothing where there was one; else how long until there is
   */
  Duration take(String caller, long now) {
    var wait = new long[1];
    freeAt.compute(
        caller,
        (any, known) -> {
          var from = known == null || known - now < 0 ? now : known;
          wait[0] = Math.max(0, from + share - now - MINUTE);
          return wait[0] > 0 ? from : Long.valueOf(from + share);
        });
    return Duration.ofNanos(wait[0]);
  }
}

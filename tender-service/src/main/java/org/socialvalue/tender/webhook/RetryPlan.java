package org.socialvalue.tender.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery that failed is tried again: pauses that grow over a day, as the Standard Webhooks
 * specification proposes, each up to a fifth shorter by chance so that what failed together doesn't
 * come back together.
 */
final class RetryPlan {

  static final Duration A_DAY = Duration.ofHours(24);

  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(8),
          Duration.ofHours(8));

  /** By how much a pause may be shorter, in thousandths. */
  static final int MOST_SHORTER = 200;

  private RetryPlan() {}

  /**
   * @param tries that failed, 1 or more
   * @param first when the first of them began
   * @param wished how long the receiver asked to be left alone; null where it did not. A pause is
   *     never shorter, but the last try is made before the day is over
   * @param shorter by how many thousandths a pause is to be shorter, 0 to {@value #MOST_SHORTER}
   * @return when to try again; empty where it is given up
   */
  static Optional<Instant> next(
      int tries, Instant first, Instant now, @Nullable Duration wished, int shorter) {
    var end = first.plus(A_DAY);
    if (tries > PAUSES.size() || !now.isBefore(end)) {
      return Optional.empty();
    }
    var planned = PAUSES.get(tries - 1).multipliedBy(1_000 - shorter).dividedBy(1_000);
    var pause = wished == null || wished.compareTo(planned) < 0 ? planned : wished;
    var next = pause.compareTo(A_DAY) > 0 ? end : now.plus(pause);
    return Optional.of(next.isBefore(end) ? next : end);
  }
}

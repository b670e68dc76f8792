package org.socialvalue.kit.retention;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;

/**
 * For how long a kind is kept.
 *
 * @param period by the calendar or by the clock, such as {@code P2Y} or {@code PT36H}
 */
record Policy(String kind, TemporalAmount period) {

  /**
   * @throws IllegalStateException for what is no period, or none that goes forward
   */
  static Policy of(String kind, String text) {
    try {
      var period = text.contains("T") ? Duration.parse(text) : Period.parse(text);
      var day = ZonedDateTime.parse("2026-01-01T00:00:00Z");
      if (!day.plus(period).isAfter(day)) {
        throw new DateTimeException("is not longer than nothing");
      }
      return new Policy(kind, period);
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "retention.%s must be an ISO 8601 period such as P2Y, not %s".formatted(kind, text), e);
    }
  }
}

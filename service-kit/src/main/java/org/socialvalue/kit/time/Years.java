package org.socialvalue.kit.time;

import java.time.Instant;
import java.time.LocalDate;

/** The years, 1900 to 2200, that a day or an instant may be in, whoever gives it to us. */
public final class Years {

  public static final String MUST = "must be in the years 1900 to 2200";

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final Instant BEGIN = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2201-01-01T00:00:00Z");

  private Years() {}

  public static boolean hold(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /** In the year that it is in UTC. */
  public static boolean hold(Instant instant) {
    return !instant.isBefore(BEGIN) && instant.isBefore(END);
  }
}

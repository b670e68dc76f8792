package org.socialvalue.monitoring.status;

import java.time.LocalDate;

/**
 * A day that is asked about, in the life of a contract: nothing is judged by a day after the
 * contract's last, but what was due by then may be reported after it.
 *
 * @param asked any day, before, in or after the contract
 * @param lastDay of the contract as it is in force
 */
public record AsOf(LocalDate asked, LocalDate lastDay) {

  /** Days after the end of a period in which its figures may come before they are missed. */
  public static final int DAYS_TO_REPORT = 30;

  /** The day that it is judged by. */
  public LocalDate judged() {
    return earlier(asked, lastDay);
  }

  /** Figures of periods that were over by the end of this day are missed where they are not in. */
  LocalDate reportedTo() {
    return earlier(judged(), asked.minusDays(DAYS_TO_REPORT));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** What has come near, due or overdue and nobody was told of, and what is late. */
@ApplicationScoped
class CalendarNumbers implements Watched {

  /** By the calendar of {@code DatabaseClock.ZONE}. */
  private static final String TODAY = "(clock_timestamp() at time zone 'Europe/London')::date";

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.count(
            "calendar.untold.items",
            "Items of the calendar whose day to be told has come and that were not told yet",
            "from calendar_item where next_on <= " + TODAY),
        WatchedNumber.count(
            "calendar.overdue.items",
            "Items of the calendar that are overdue",
            "from calendar_item where done_at is null and overdue_on <= " + TODAY),
        WatchedNumber.count(
            "calendar.overdue.reviews",
            "Reviews among them",
            "from calendar_item where done_at is null and kind = 'REVIEW' and overdue_on <= "
                + TODAY));
  }
}

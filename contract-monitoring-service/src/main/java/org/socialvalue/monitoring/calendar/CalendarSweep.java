package org.socialvalue.monitoring.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks often whether something has come near, due or overdue. */
@ApplicationScoped
public class CalendarSweep {

  private final TellingCalendar telling;

  public CalendarSweep(TellingCalendar telling) {
    this.telling = telling;
  }

  @Scheduled(
      identity = "calendar-sweep",
      every = "{monitoring.calendar-sweep.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    int told = telling.tell();
    while (told > 0) {
      told = telling.tell();
    }
  }
}

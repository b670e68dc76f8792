package org.socialvalue.monitoring.kpi;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts agreed revisions in force on their day, and looks once a day at KPIs that nobody reported
 * on: time alone can put one off track.
 */
@ApplicationScoped
public class KpiSweep {

  private final SweepingContract sweeping;

  public KpiSweep(SweepingContract sweeping) {
    this.sweeping = sweeping;
  }

  @Scheduled(
      identity = "kpi-sweep",
      every = "{monitoring.kpi-sweep.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    for (var due = sweeping.withRevisionDue(); !due.isEmpty(); due = sweeping.withRevisionDue()) {
      due.forEach(sweeping::putInForce);
    }
    for (var waiting = sweeping.waiting(); !waiting.isEmpty(); waiting = sweeping.waiting()) {
      waiting.forEach(sweeping::look);
    }
  }
}

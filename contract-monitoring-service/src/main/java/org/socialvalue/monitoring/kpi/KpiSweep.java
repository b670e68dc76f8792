package org.socialvalue.monitoring.kpi;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.monitoring.OneByOne;

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
  public void sweep() {
    OneByOne.each("kpi-revisions", sweeping::withRevisionDue, sweeping::putInForce);
    OneByOne.each("kpi-watch", sweeping::waiting, sweeping::look);
  }
}

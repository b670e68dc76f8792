package org.socialvalue.monitoring.contract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.monitoring.OneByOne;

/** Looks for contracts in force that nobody was told of: those of an earlier version. */
@ApplicationScoped
public class StartSweep {

  private final TellingStarts telling;

  public StartSweep(TellingStarts telling) {
    this.telling = telling;
  }

  @Scheduled(
      identity = "start-sweep",
      every = "{monitoring.start-sweep.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    OneByOne.each("starts", telling::waiting, telling::tell);
  }
}

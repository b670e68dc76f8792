package org.socialvalue.monitoring.learning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.monitoring.OneByOne;

/** Looks often whether a contract has ended. */
@ApplicationScoped
public class EndSweep {

  private final TellingEnds telling;

  public EndSweep(TellingEnds telling) {
    this.telling = telling;
  }

  @Scheduled(
      identity = "end-sweep",
      every = "{monitoring.end-sweep.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    OneByOne.each("ends", telling::waiting, telling::tell);
  }
}

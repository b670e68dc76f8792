package org.socialvalue.monitoring.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks often whether a review has come due. */
@ApplicationScoped
public class ReviewSweep {

  private final TellingDueReviews telling;

  public ReviewSweep(TellingDueReviews telling) {
    this.telling = telling;
  }

  @Scheduled(
      identity = "review-sweep",
      every = "{monitoring.review-sweep.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    int told = telling.tell();
    while (told > 0) {
      told = telling.tell();
    }
  }
}

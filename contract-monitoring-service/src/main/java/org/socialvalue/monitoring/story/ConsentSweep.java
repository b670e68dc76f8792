package org.socialvalue.monitoring.story;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.OneByOne;

/** Looks whether a consent has run out, and whether a file still waits to be removed. */
@ApplicationScoped
class ConsentSweep {

  private static final int AT_ONCE = 100;

  private final StoryRepository stories;
  private final ForgettingExpired forgetting;
  private final RemovingFiles removing;
  private final DatabaseClock clock;

  ConsentSweep(
      StoryRepository stories,
      ForgettingExpired forgetting,
      RemovingFiles removing,
      DatabaseClock clock) {
    this.stories = stories;
    this.forgetting = forgetting;
    this.removing = removing;
    this.clock = clock;
  }

  @Scheduled(
      identity = "consent-sweep",
      every = "{monitoring.consent-sweep.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    OneByOne.each(
        "consents", after -> stories.expired(clock.today(), after, AT_ONCE), forgetting::forget);
    removing.remove();
  }
}

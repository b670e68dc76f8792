package org.socialvalue.kit.watch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts what was done and stays done. */
@ApplicationScoped
public class Counting {

  private final MeterRegistry metrics;

  public Counting(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Done done) {
    metrics.counter(done.counter()).increment();
  }
}

package org.socialvalue.evaluation.opening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/** Opens bids, and counts how that went: {@code openings_total} by outcome. */
@Startup
@ApplicationScoped
class CountingOpenings {

  private static final Logger LOG = Logger.getLogger(CountingOpenings.class);
  private static final String COUNTER = "openings";

  private final OpeningBids opening;
  private final CurrentActor actor;
  private final MeterRegistry metrics;

  CountingOpenings(OpeningBids opening, CurrentActor actor, MeterRegistry metrics) {
    this.opening = opening;
    this.actor = actor;
    this.metrics = metrics;
    // From 0 on: a first refusal is seen as one.
    Arrays.stream(Outcome.values()).forEach(this::counter);
  }

  /** How an attempt ended. */
  enum Outcome {
    /** By the first officer. */
    ASKED,
    OPENED,
    /** Refused by SEALED: before the deadline, or by the officer who asked. */
    SEALED,
    /** Refused for any other reason: opened already, not theirs. */
    REFUSED,
    /** Our mistake, or a seal that is broken. */
    FAILED
  }

  /**
   * @throws Refused as {@link OpeningBids} does
   */
  Opening open(UUID competition) {
    var outcome = Outcome.FAILED;
    try {
      var opened = opening.open(competition);
      outcome = opened.isOpened() ? Outcome.OPENED : Outcome.ASKED;
      return opened;
    } catch (Refused e) {
      outcome = isSealed(e.refusal()) ? Outcome.SEALED : Outcome.REFUSED;
      LOG.warnf("event=opening-refused tenderId=%s actor=%s", competition, actor.get().id());
      throw e;
    } finally {
      counter(outcome).increment();
    }
  }

  private static boolean isSealed(Refusal refusal) {
    return refusal instanceof Refusal.BrokenRules broken
        && broken.findings().stream()
            .anyMatch(finding -> finding.code().equals(Codes.SEALED.code()));
  }

  private Counter counter(Outcome outcome) {
    return metrics.counter(COUNTER, "outcome", outcome.name());
  }
}

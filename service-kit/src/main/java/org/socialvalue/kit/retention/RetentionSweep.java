package org.socialvalue.kit.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.socialvalue.kit.schema.Schema;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Erases what was kept for as long as the installation's policy says. A kind without a period is
 * kept until somebody asks; what the policy is, the service says when it starts.
 */
@ApplicationScoped
public class RetentionSweep {

  private static final Logger LOG = Logger.getLogger(RetentionSweep.class);
  private static final String PREFIX = "retention.";
  private static final String HOW_OFTEN = PREFIX + "every";

  private final List<Retention> kinds;
  private final Config config;
  private final DatabaseClock clock;
  private final Schema schema;
  private final MeterRegistry metrics;

  RetentionSweep(
      @Any Instance<Retention> kinds,
      Config config,
      DatabaseClock clock,
      Schema schema,
      MeterRegistry metrics) {
    this.kinds = kinds.stream().sorted(Comparator.comparing(Retention::kind)).toList();
    this.config = config;
    this.clock = clock;
    this.schema = schema;
    this.metrics = metrics;
  }

  /**
   * A misspelt kind or period stops the start: words would be kept that somebody means to be gone.
   */
  void begin(@Observes StartupEvent event) {
    refuseUnknown();
    for (var kind : kinds) {
      LOG.infof(
          "event=retention-policy kind=%s period=%s",
          kind.kind(), policy(kind).map(one -> one.period().toString()).orElse("none"));
    }
  }

  @Scheduled(
      identity = "retention",
      every = "{retention.every}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    if (schema.isCurrent()) {
      kinds.forEach(kind -> policy(kind).ifPresent(policy -> hold(kind, policy)));
    }
  }

  private void hold(Retention kind, Policy policy) {
    var before = clock.now().atZone(DatabaseClock.ZONE).minus(policy.period()).toInstant();
    int erased = kind.erase(before);
    metrics.counter("retention.erased", "kind", kind.kind()).increment(erased);
    if (erased > 0) {
      LOG.infof("event=retention kind=%s erased=%d before=%s", kind.kind(), erased, before);
    }
  }

  private Optional<Policy> policy(Retention kind) {
    return config
        .getOptionalValue(PREFIX + kind.kind(), String.class)
        .filter(text -> !text.isBlank())
        .map(text -> Policy.of(kind.kind(), text.strip()));
  }

  private void refuseUnknown() {
    var known = kinds.stream().map(Retention::kind).collect(Collectors.toSet());
    unknown(config.getPropertyNames(), known)
        .ifPresent(
            name -> {
              throw new IllegalStateException(
                  name + " is no kind of data that this service keeps: " + known);
            });
  }

  /** A setting that would hold to nothing. */
  static Optional<String> unknown(Iterable<String> names, Set<String> kinds) {
    return StreamSupport.stream(names.spliterator(), false)
        .filter(name -> name.startsWith(PREFIX) && !name.equals(HOW_OFTEN))
        .filter(name -> !kinds.contains(name.substring(PREFIX.length())))
        .findFirst();
  }
}

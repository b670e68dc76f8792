package org.socialvalue.kit.warmup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.socialvalue.kit.schema.Schema;

/**
 * Once the schema is current, walks every {@link WarmUp} in turns until each was walked {@code
 * warm-up.rounds} times or {@code warm-up.longest} is over, whichever comes first; until then the
 * service is not ready. A path that fails is left out and told in the log: a service that can't
 * warm up is slow at first, not down.
 */
@Readiness
@ApplicationScoped
public class WarmingUp implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(WarmingUp.class);

  private final List<WarmUp> paths;
  private final BooleanSupplier mayBegin;
  private final int rounds;
  private final Duration longest;
  private volatile boolean over;

  @Inject
  public WarmingUp(
      @Any Instance<WarmUp> paths,
      Schema schema,
      @ConfigProperty(name = "warm-up.rounds") int rounds,
      @ConfigProperty(name = "warm-up.longest") Duration longest) {
    this(paths.stream().toList(), schema::awaitCurrent, rounds, longest);
  }

  WarmingUp(List<WarmUp> paths, BooleanSupplier mayBegin, int rounds, Duration longest) {
    this.paths = paths;
    this.mayBegin = mayBegin;
    this.rounds = rounds;
    this.longest = longest;
  }

  void begin(@Observes StartupEvent event) {
    Thread.ofPlatform().name("warm-up").daemon().start(this::walk);
  }

  void end(@Observes ShutdownEvent event) {
    over = true;
  }

  void walk() {
    try {
      if (mayBegin.getAsBoolean()) {
        long began = System.nanoTime();
        paths.forEach(path -> walk(path, began));
      }
    } finally {
      over = true;
    }
  }

  private void walk(WarmUp path, long began) {
    int walked = 0;
    try {
      while (!over && walked < rounds && System.nanoTime() - began < longest.toNanos()) {
        path.once();
        walked++;
      }
      LOG.infof(
          "event=warm-up path=%s rounds=%d millis=%d",
          path.what(), walked, (System.nanoTime() - began) / 1_000_000);
    } catch (Exception e) {
      if (over) {
        return;
      }
      LOG.warnf(e, "event=warm-up-failed path=%s rounds=%d", path.what(), walked);
    }
  }

  /** Whether the service is ready for others, as far as this goes. */
  public boolean isOver() {
    return over;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("warm-up").status(over).build();
  }
}

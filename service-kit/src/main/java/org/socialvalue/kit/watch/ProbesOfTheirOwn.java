package org.socialvalue.kit.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Probes are answered on threads of their own. On those of requests they would wait behind all
 * requests that wait, and a cluster would restart a service for being busy.
 */
@Alternative
@Priority(1)
@Singleton
public class ProbesOfTheirOwn extends AsyncHealthCheckFactory {

  private static final int THREADS = 2;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("probe-", 0).daemon().factory());

  @Override
  public Uni<HealthCheckResponse> callSync(HealthCheck check) {
    return super.callSync(check).runSubscriptionOn(threads);
  }

  void end(@Observes ShutdownEvent event) {
    threads.shutdownNow();
  }
}

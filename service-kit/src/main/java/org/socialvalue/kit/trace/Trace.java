package org.socialvalue.kit.trace;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jspecify.annotations.Nullable;

/** The W3C trace that the work at hand belongs to, so that it can be followed through Kafka. */
public final class Trace {

  private static final ThreadLocal<@Nullable String> OF_EVENT = new ThreadLocal<>();

  private Trace() {}

  /** Does work that belongs to the trace of an event that came in. */
  public static void following(@Nullable String traceparent, Runnable work) {
    OF_EVENT.set(traceparent);
    try {
      work.run();
    } finally {
      OF_EVENT.remove();
    }
  }

  /** Its {@code traceparent}; null where it belongs to none. */
  public static @Nullable String current() {
    var ofEvent = OF_EVENT.get();
    if (ofEvent != null) {
      return ofEvent;
    }
    var container = Arc.container();
    if (container == null || !container.requestContext().isActive()) {
      return null;
    }
    var request = container.instance(CurrentVertxRequest.class).get().getCurrent();
    if (request == null) {
      return null;
    }
    Step step = request.get(TracingRequests.STEP);
    return step == null
        ? Traceparent.checked(request.request().getHeader("traceparent"))
        : step.traceparent();
  }
}

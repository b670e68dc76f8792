package org.socialvalue.kit.trace;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Notes which route a request took, as the API document names it. */
@Provider
@SuppressWarnings("NullAway.Init")
public class NotingRoute implements ContainerRequestFilter {

  private final Tracing tracing;
  private final CurrentVertxRequest current;

  @Context ResourceInfo resource;

  public NotingRoute(Tracing tracing, CurrentVertxRequest current) {
    this.tracing = tracing;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (tracing.isOn() && current.getCurrent() != null) {
      var method = resource.getResourceMethod();
      current
          .getCurrent()
          .put(
              TracingRequests.ROUTE,
              pathOf(resource.getResourceClass().getAnnotation(Path.class))
                  + pathOf(method.getAnnotation(Path.class)));
    }
  }

  private static String pathOf(@Nullable Path path) {
    if (path == null || path.value().isEmpty()) {
      return "";
    }
    return path.value().startsWith("/") ? path.value() : "/" + path.value();
  }
}

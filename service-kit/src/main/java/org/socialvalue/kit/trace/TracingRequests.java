package org.socialvalue.kit.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * A span for each request to the API, from the first look at it to the last byte of its answer. It
 * tells method, route and status: neither path nor question, nor who asked or from where.
 */
@ApplicationScoped
public class TracingRequests {

  /** Where a request keeps its step. */
  static final String STEP = "social-value.trace.step";

  /** Where it keeps the route that it took. */
  static final String ROUTE = "social-value.trace.route";

  private static final int FIRST = Integer.MAX_VALUE;
  private static final int SERVER_ERROR = 500;
  private static final Set<HttpMethod> KNOWN =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private final Tracing tracing;

  public TracingRequests(Tracing tracing) {
    this.tracing = tracing;
  }

  void install(@Observes Filters filters) {
    if (tracing.isOn()) {
      filters.register(this::trace, FIRST);
    }
  }

  private void trace(RoutingContext request) {
    if (request.request().path().startsWith("/v1/")) {
      var method = request.request().method();
      var word = KNOWN.contains(method) ? method.name() : "_OTHER";
      var step =
          tracing
              .begin(word, SpanKind.SERVER, request.request().getHeader("traceparent"))
              .with("http.request.method", word);
      request.put(STEP, step);
      request.addEndHandler(ended -> end(request, step, word));
    }
    request.next();
  }

  private static void end(RoutingContext request, Step step, String method) {
    String route = request.get(ROUTE);
    if (route != null) {
      step.named(method + " " + route).with("http.route", route);
    }
    int status = request.response().getStatusCode();
    step.with("http.response.status_code", status);
    if (status >= SERVER_ERROR) {
      step.failed(null);
    } else {
      step.end();
    }
  }
}

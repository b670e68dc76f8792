package org.socialvalue.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What every answer tells the browser that may be reading it, refusals and what is not there among
 * them: guess no type, load and run nothing, stand in no frame, name this address to nobody. An
 * answer that says otherwise itself, a page say, is left as it is.
 */
@ApplicationScoped
public class SafeHeaders {

  /** So that it holds for what the front door turns away, too. */
  private static final int FIRST = 2_000;

  private static final int REFUSED = 400;
  private static final String A_YEAR = "max-age=31536000";

  /** The framework's own pages, which are for the cluster alone, show themselves in frames. */
  private static final String OURS =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'self'";

  void install(@Observes Filters filters) {
    filters.register(this::promise, FIRST);
  }

  private void promise(RoutingContext request) {
    request.addHeadersEndHandler(end -> complete(request));
    request.next();
  }

  private static void complete(RoutingContext request) {
    var headers = request.response().headers();
    var own = request.request().path() != null && request.request().path().startsWith("/q/");
    unless(headers, "X-Content-Type-Options", "nosniff");
    unless(headers, "Referrer-Policy", "no-referrer");
    unless(headers, "X-Frame-Options", own ? "SAMEORIGIN" : "DENY");
    unless(
        headers,
        "Content-Security-Policy",
        own ? OURS : "default-src 'none'; frame-ancestors 'none'");
    if ("https".equals(request.request().scheme())) {
      unless(headers, "Strict-Transport-Security", A_YEAR);
    }
    if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      unless(headers, HttpHeaders.CACHE_CONTROL.toString(), "private, no-store");
    }
    if (request.response().getStatusCode() >= REFUSED) {
      unless(headers, HttpHeaders.CACHE_CONTROL.toString(), "no-store");
    }
  }

  private static void unless(MultiMap headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}

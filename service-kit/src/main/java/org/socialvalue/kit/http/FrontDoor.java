package org.socialvalue.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Problem;

/**
 * Turns away, before anything else looks at it, what could be no request of ours: a body over the
 * limit, and a bearer token that does not even look like one.
 */
@ApplicationScoped
public class FrontDoor {

  private static final int BEFORE_AUTHENTICATION = 1_000;
  private static final Pattern TOKEN = Pattern.compile("(?i)bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]*");

  private final long mostBytes;

  public FrontDoor(@ConfigProperty(name = "http.body.most-bytes") long mostBytes) {
    this.mostBytes = mostBytes;
  }

  void install(@Observes Filters filters) {
    filters.register(this::look, BEFORE_AUTHENTICATION);
  }

  private void look(RoutingContext request) {
    var token = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (length(request) > mostBytes) {
      refuse(
          request,
          Problem.plain(
              "too-large", "Too large", 413, "A body has at most " + mostBytes + " bytes"));
    } else if (token != null && !TOKEN.matcher(token).matches()) {
      request.response().putHeader("WWW-Authenticate", "Bearer");
      refuse(
          request,
          Problem.plain("unauthorised", "Who are you?", 401, "A valid bearer token is needed"));
    } else {
      request.next();
    }
  }

  private static long length(RoutingContext request) {
    var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void refuse(RoutingContext request, Problem problem) {
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(Json.write(problem));
  }
}

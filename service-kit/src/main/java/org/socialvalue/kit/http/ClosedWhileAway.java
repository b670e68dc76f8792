package org.socialvalue.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.Readiness;
import org.socialvalue.kit.database.DatabaseWatch;
import org.socialvalue.kit.problem.Problem;
import org.socialvalue.kit.problem.Refusal;

/**
 * While the database is away, answers before a thread is given to the request (decision 0075).
 * Otherwise each would hold one for seconds, until none is left, and those behind them would wait
 * until their callers give up.
 */
@ApplicationScoped
public class ClosedWhileAway {

  /** Pages of other origins have their headers by then; nobody has looked at a token yet. */
  private static final int BETWEEN_CORS_AND_AUTHENTICATION = 250;

  private static final String OURS = "/v1/";
  private static final long SMALL = 128 * 1024;

  private final DatabaseWatch database;

  public ClosedWhileAway(@Readiness DatabaseWatch database) {
    this.database = database;
  }

  void install(@Observes Filters filters) {
    filters.register(this::look, BETWEEN_CORS_AND_AUTHENTICATION);
  }

  private void look(RoutingContext context) {
    var request = context.request();
    if (!database.isAway() || !request.path().startsWith(OURS)) {
      context.next();
    } else if (FrontDoor.length(context) <= SMALL && !isOpenEnded(request)) {
      request.bodyHandler(body -> refuse(context)).resume();
    } else {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      refuse(context);
    }
  }

  private static boolean isOpenEnded(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  private static void refuse(RoutingContext context) {
    var busy = Refusal.Busy.DATABASE_AWAY;
    context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(busy.after().toSeconds()));
    FrontDoor.answer(context, Problem.of(busy));
  }
}

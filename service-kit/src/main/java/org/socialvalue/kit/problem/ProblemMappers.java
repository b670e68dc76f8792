package org.socialvalue.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.database.DatabaseAway;
import org.socialvalue.kit.database.DatabaseWatch;
import org.socialvalue.kit.document.NotKept;

/** Where every failure of a request becomes a problem. */
@SuppressWarnings("NullAway.Init")
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  // Quarkus makes a mapper of its own out of each method here, and can't hand it a constructor's.
  @Inject AuditTrail trail;
  @Inject CurrentActor actor;
  @Inject @Readiness DatabaseWatch watch;

  @ServerExceptionMapper
  public Response refused(Refused refused) {
    if (refused.refusal() instanceof Refusal.Stale stale && stale.thing() != null) {
      return Problem.stale(stale, trail.lastChange(stale.thing(), actor.get()).orElse(null))
          .response();
    }
    var response = Problem.of(refused.refusal()).response();
    var after = leaveAlone(refused.refusal());
    return after == null
        ? response
        : Response.fromResponse(response)
            .header(HttpHeaders.RETRY_AFTER, after.toSeconds())
            .build();
  }

  private static @Nullable Duration leaveAlone(Refusal refusal) {
    return switch (refusal) {
      case Refusal.TooMany r -> r.after();
      case Refusal.Busy r -> r.after();
      default -> null;
    };
  }

  /** Faults of parameters and headers; those of a body are found by the JSON reader. */
  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException e) {
    var faults =
        e.getConstraintViolations().stream()
            .map(v -> new Fault(lastOf(v.getPropertyPath().toString()), v.getMessage()))
            .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
            .toList();
    return Problem.of(new Refusal.Invalid(faults)).response();
  }

  /** Two changed the same thing at once; this one came second. */
  @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
  public Response overtaken(Exception e) {
    return Problem.plain(
            "stale-version",
            "Changed at the same moment",
            412,
            "Somebody else changed it at the same moment: read it again, then repeat the change")
        .response();
  }

  /** The challenge is there already where a token was refused; nobody is asked twice. */
  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthorised(Exception e, RoutingContext request) {
    request.response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
    return Response.fromResponse(
            Problem.plain("unauthorised", "Who are you?", 401, "A valid bearer token is needed")
                .response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    var detail = e.getMessage() == null ? "Your role does not allow this" : e.getMessage();
    return Problem.plain("forbidden", "Not allowed", 403, detail).response();
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException e) {
    if (e.getCause() instanceof Refused refused) {
      return refused(refused);
    }
    var status = e.getResponse().getStatusInfo();
    if (status.getStatusCode() >= 500) {
      return unexpected(e);
    }
    var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
    var problem =
        Problem.plain(
            "http-" + status.getStatusCode(),
            status.getReasonPhrase(),
            status.getStatusCode(),
            inWords(status.getStatusCode()));
    return Response.fromResponse(problem.response()).header(HttpHeaders.ALLOW, allow).build();
  }

  /** What the server itself refuses by a number only. */
  private static @Nullable String inWords(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this path";
      case 405 -> "This path takes other methods: the answer to OPTIONS names them in Allow";
      case 406 -> Problem.OTHER_FORM;
      case 413 -> "The body is larger than this operation takes";
      case 415 -> Problem.OTHER_TYPE;
      default -> null;
    };
  }

  /** A disk that is full, say: nothing is wrong with what was sent. */
  @ServerExceptionMapper
  public Response notKept(NotKept e) {
    LOG.errorf(e, "event=document-not-kept");
    return refused(new Refused(Refusal.Busy.NO_ROOM));
  }

  /** Our mistake: the caller learns that, the log learns what. Unless the database is away. */
  @ServerExceptionMapper(priority = Integer.MAX_VALUE)
  public Response unexpected(Throwable e) {
    if (DatabaseAway.isBehind(e)) {
      LOG.warnf("event=database-away failure=%s", e.getClass().getName());
      watch.doubt();
      return refused(new Refused(Refusal.Busy.DATABASE_AWAY));
    }
    LOG.errorf(e, "event=unexpected");
    return Problem.plain(
            "internal-error", "Our mistake", 500, "Something went wrong here; nothing was changed")
        .response();
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}

package org.socialvalue.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;

/**
 * The answer to a request that was not done (RFC 9457).
 *
 * @param type {@code urn:social-value:rule:CODE} where one rule refused, else {@code
 *     urn:social-value:problem:KIND}
 * @param findings what the rules found, where rules refused
 * @param faults what is wrong with the request, where it was not understood
 * @param lastChange who made the present version, and when, where the caller's is stale
 * @param changes what others changed since the caller read, where that is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    List<Finding> findings,
    List<Fault> faults,
    @Nullable LastChange lastChange,
    List<Overtaking> changes) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** In words, that an answer would not be one of those that {@code Accept} names. */
  public static final String OTHER_FORM =
      "The Accept header names no form that this can be answered in: leave it out, or name */*";

  /** In words, that a body is none of those that an operation takes. */
  public static final String OTHER_TYPE =
      "The body's Content-Type is none that this operation takes: most take application/json";

  public static Problem of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotFound r ->
          plain("not-found", "Not found", 404, "There is no such " + r.what());
      case Refusal.Forbidden r -> plain("forbidden", "Not allowed", 403, r.detail());
      case Refusal.Conflict r -> conflict(r);
      case Refusal.Stale r -> stale(r, null);
      case Refusal.VersionRequired r ->
          plain(
              "version-required",
              "Which version?",
              428,
              "Send If-Match with the ETag of the version that you read; * says none");
      case Refusal.KeyReused r ->
          plain(
              "idempotency-key-reused",
              "Idempotency-Key used before",
              422,
              "This Idempotency-Key was used for another request: choose a new one");
      case Refusal.TooMany r -> plain("too-many", "Too many at once", 429, r.detail());
      case Refusal.Busy r -> plain("busy", "Busy", 503, r.detail());
      case Refusal.Invalid r -> invalid(r.faults());
      case Refusal.BrokenRules r -> brokenRules(r.findings());
    };
  }

  /** A problem with no more to say than its status. */
  public static Problem plain(String kind, String title, int status, @Nullable String detail) {
    return new Problem(
        "urn:social-value:problem:" + kind,
        title,
        status,
        detail,
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Problem conflict(Refusal.Conflict conflict) {
    var plain = plain("conflict", "Not possible now", 409, conflict.detail());
    return new Problem(
        plain.type(),
        plain.title(),
        plain.status(),
        plain.detail(),
        List.of(),
        List.of(),
        null,
        conflict.changes());
  }

  /** A stale version, with who made the present one where the audit trail tells. */
  static Problem stale(Refusal.Stale stale, @Nullable LastChange last) {
    return new Problem(
        "urn:social-value:problem:stale-version",
        "Changed since you read it",
        412,
        "The current version is \"" + stale.current() + "\": read it again, then repeat the change",
        List.of(),
        List.of(),
        last,
        stale.changes());
  }

  private static Problem invalid(List<Fault> faults) {
    return new Problem(
        "urn:social-value:problem:invalid-request",
        "The request is not valid",
        400,
        faults.size() == 1 ? "One fault" : faults.size() + " faults",
        List.of(),
        faults,
        null,
        List.of());
  }

  private static Problem brokenRules(List<Finding> findings) {
    var codes = findings.stream().map(Finding::code).distinct().toList();
    var type = codes.size() == 1 ? "rule:" + codes.getFirst() : "problem:rules-broken";
    return new Problem(
        "urn:social-value:" + type,
        codes.size() == 1 ? "A rule stands in the way" : "Rules stand in the way",
        409,
        String.join(", ", codes),
        findings,
        List.of(),
        null,
        List.of());
  }

  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}

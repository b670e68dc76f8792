package org.socialvalue.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.socialvalue.kit.problem.Problem;

/** A refusal that every operation of a kind shares, with the operations that may meet it. */
enum SharedProblem {
  BAD_REQUEST(
      400,
      "BadRequest",
      "The request is not valid: every fault, each with a pointer to its field",
      "invalid-request",
      "The request is not valid",
      "One fault") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return true;
    }

    @Override
    Map<String, Object> more() {
      var fault = new TreeMap<String, Object>(); // in the same order each time
      fault.put("detail", "is needed");
      fault.put("pointer", "/title/en");
      return Map.of("faults", List.of(fault));
    }
  },
  UNAUTHORISED(
      401,
      "Unauthorised",
      "A bearer token that is not valid; or none, where one is needed",
      "unauthorised",
      "Who are you?",
      "A valid bearer token is needed") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return true;
    }

    @Override
    Map<String, Header> headers() {
      return Map.of("WWW-Authenticate", ResponseHeaders.always(ResponseHeaders.text("Bearer")));
    }
  },
  FORBIDDEN(
      403,
      "Forbidden",
      "The actor's role does not allow this",
      "forbidden",
      "Not allowed",
      "Your role does not allow this") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return isSecured(operation);
    }
  },
  NOT_FOUND(
      404,
      "NotFound",
      "There is no such thing, or not for this actor",
      "not-found",
      "Not found",
      "There is no such thing") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return path.contains("{");
    }
  },
  NOT_ACCEPTABLE(
      406,
      "NotAcceptable",
      "It can't be answered in any of the forms that the Accept header names",
      "http-406",
      "Not Acceptable",
      Problem.OTHER_FORM) {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return true;
    }
  },
  CONFLICT(
      409,
      "Conflict",
      "Rules stand in the way (all findings), or the thing is in no state for it",
      "conflict",
      "Not possible now",
      "It is closed") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return method != PathItem.HttpMethod.GET;
    }

    /** What stands in the way is of three kinds, and a client tells them apart by their fields. */
    @Override
    Map<String, Example> examples() {
      return Examples.ofConflicts();
    }
  },
  CHANGED(
      412,
      "PreconditionFailed",
      "Changed since the caller read it",
      "stale-version",
      "Changed since you read it",
      "The current version is \"8\": read it again, then repeat the change") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return has(operation, "If-Match");
    }
  },
  TOO_LARGE(
      413,
      "ContentTooLarge",
      "The body is larger than this operation takes",
      "too-large",
      "Too large",
      "A body has at most 2000000 bytes") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return operation.getRequestBody() != null;
    }
  },
  OTHER_TYPE(
      415,
      "UnsupportedMediaType",
      "The body's Content-Type is none that this operation takes",
      "http-415",
      "Unsupported Media Type",
      Problem.OTHER_TYPE) {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return operation.getRequestBody() != null;
    }
  },
  KEY_REUSED(
      422,
      "IdempotencyKeyReused",
      "The Idempotency-Key was used for another request",
      "idempotency-key-reused",
      "Idempotency-Key used before",
      "This Idempotency-Key was used for another request: choose a new one") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return has(operation, "Idempotency-Key");
    }
  },
  VERSION_MISSING(
      428,
      "PreconditionRequired",
      "If-Match is missing, or names no version (*)",
      "version-required",
      "Which version?",
      "Send If-Match with the ETag of the version that you read; * says none") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return has(operation, "If-Match");
    }
  },
  TOO_MANY(
      429,
      "TooMany",
      "As many streams are open as one person may have, or so many requests came without a token"
          + " from one address as may in a minute; Retry-After says when to ask again",
      "too-many",
      "Too many at once",
      "You have as many streams open as one may") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return has(operation, "Last-Event-ID") || !isSecured(operation);
    }

    @Override
    Map<String, Header> headers() {
      return retryAfter();
    }
  },
  OUR_MISTAKE(
      500,
      "InternalError",
      "Something went wrong here; nothing was changed",
      "internal-error",
      "Our mistake",
      "Something went wrong here; nothing was changed") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return true;
    }
  },
  BUSY(
      503,
      "Busy",
      "The database is away or has no connection free, files can't be kept, or as many streams are"
          + " open as there may be; Retry-After says when to ask again",
      "busy",
      "Busy",
      "The database can't be reached now, or has no connection free: ask again, with the same"
          + " Idempotency-Key if there was one") {
    @Override
    boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation) {
      return true;
    }

    @Override
    Map<String, Header> headers() {
      return retryAfter();
    }
  };

  private static final String COMPONENT = "#/components/responses/";

  private final int status;
  private final String component;
  private final String description;
  private final String kind;
  private final String title;
  private final String detail;

  SharedProblem(
      int status, String component, String description, String kind, String title, String detail) {
    this.status = status;
    this.component = component;
    this.description = description;
    this.kind = kind;
    this.title = title;
    this.detail = detail;
  }

  abstract boolean mayMeet(String path, PathItem.HttpMethod method, Operation operation);

  /** What its example says beside what every problem says. */
  Map<String, Object> more() {
    return Map.of();
  }

  /** Several, each by a name, where one would not show what there is; none where one does. */
  Map<String, Example> examples() {
    return Map.of();
  }

  /** What it says beside its body. */
  Map<String, Header> headers() {
    return Map.of();
  }

  String status() {
    return String.valueOf(status);
  }

  String component() {
    return component;
  }

  APIResponse reference() {
    return OASFactory.createAPIResponse().ref(COMPONENT + component);
  }

  boolean isReferredBy(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .anyMatch(response -> (COMPONENT + component).equals(response.getRef()));
  }

  APIResponse response() {
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref(Schemas.COMPONENT + "Problem"));
    var several = examples();
    var shown = several.isEmpty() ? media.example(example()) : media.examples(several);
    var response =
        OASFactory.createAPIResponse()
            .description(description)
            .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, shown));
    headers().forEach(response::addHeader);
    return response;
  }

  private Map<String, Object> example() {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", "urn:social-value:problem:" + kind);
    example.put("title", title);
    example.put("status", status);
    if (!detail.isEmpty()) {
      example.put("detail", detail);
    }
    example.putAll(more());
    return example;
  }

  private static Map<String, Header> retryAfter() {
    return Map.of(
        "Retry-After",
        ResponseHeaders.always(ResponseHeaders.seconds("How long to leave it alone, in seconds")));
  }

  private static boolean isSecured(Operation operation) {
    return operation.getSecurity() != null
        && operation.getSecurity().stream().anyMatch(s -> !s.getSchemes().isEmpty());
  }

  static boolean has(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
  }
}

package org.socialvalue.kit.openapi;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The headers of answers: of those that make or change something, of reads that a change goes back
 * to, of those that need not be sent again, and of pages. What anybody may read says when it
 * changed as well, and may be kept on the way. Those that are always there are marked as required;
 * the fuzzer holds the services to that.
 */
final class ResponseHeaders {

  private static final Set<String> WITHOUT_BODY = Set.of("204", "304");

  private ResponseHeaders() {}

  static void writeInto(OpenAPI api) {
    if (api.getPaths() == null) {
      return;
    }
    var items = api.getPaths().getPathItems();
    items.forEach(
        (path, item) -> {
          var changed = isChanged(path, items);
          item.getOperations()
              .forEach(
                  (method, operation) -> {
                    responses(operation, (status, of) -> write(operation, status, of));
                    if (changed && method == PathItem.HttpMethod.GET) {
                      versioned(api, path, operation);
                    } else if (method != PathItem.HttpMethod.GET
                        && (SharedProblem.has(operation, "If-Match") || makesOne(path, items))) {
                      made(operation);
                    }
                  });
        });
  }

  private static void responses(Operation operation, BiConsumer<String, APIResponse> each) {
    operation.getResponses().getAPIResponses().forEach(each);
  }

  /**
   * Whether it is one thing that a change at its address, or right below it, names a version of.
   */
  private static boolean isChanged(String path, Map<String, PathItem> items) {
    return items.entrySet().stream()
        .filter(
            item ->
                item.getKey().equals(path)
                    || path.endsWith("}")
                        && item.getKey().startsWith(path + "/")
                        && item.getKey().indexOf('/', path.length() + 1) < 0)
        .flatMap(item -> item.getValue().getOperations().values().stream())
        .anyMatch(operation -> SharedProblem.has(operation, "If-Match"));
  }

  /** Whether what is made here is one thing that later changes name a version of. */
  private static boolean makesOne(String path, Map<String, PathItem> items) {
    return items.keySet().stream()
        .filter(
            below ->
                below.startsWith(path + "/{")
                    && below.indexOf('}', path.length()) == below.length() - 1)
        .anyMatch(below -> isChanged(below, items));
  }

  /** Who changed something goes on with the version that came of it, without reading it again. */
  private static void made(Operation operation) {
    responses(
        operation,
        (status, response) -> {
          if ((status.equals("200") || status.equals("201")) && response.getContent() != null) {
            response.addHeader(
                "ETag",
                text("The version that came of it, for the next If-Match; none where it has none"));
          }
        });
  }

  /** Lists have no version of their own; a file's is none of what a change names. */
  private static void versioned(OpenAPI api, String path, Operation operation) {
    var response = operation.getResponses().getAPIResponse("200");
    var shown =
        response == null || response.getContent() == null
            ? null
            : response.getContent().getMediaType("application/json");
    if (shown == null || shown.getSchema() == null || isList(api, shown.getSchema())) {
      return;
    }
    if (!SharedProblem.has(operation, "If-None-Match")) {
      var version = text("The version, for the If-Match of a change; none while there is none");
      response.addHeader(
          "ETag",
          path.endsWith("}") ? always(text("The version, for the If-Match of a change")) : version);
    }
  }

  private static boolean isList(OpenAPI api, Schema schema) {
    var meant = Schemas.referred(schema).map(Schemas.components(api)::get).orElse(schema);
    return Schemas.is(meant, Schema.SchemaType.ARRAY)
        || meant.getProperties() != null && meant.getProperties().containsKey("items");
  }

  private static void write(Operation operation, String status, APIResponse response) {
    if (status.equals("201")) {
      response.addHeader(
          "Location",
          always(header(string().format("uri-reference"), "Where it can be read from now on")));
    }
    if (SharedProblem.has(operation, "If-None-Match")
        && (status.equals("200") || status.equals("304"))) {
      condition(operation, response);
    }
    if (status.startsWith("2")
        && !WITHOUT_BODY.contains(status)
        && SharedProblem.has(operation, "after")) {
      response.addHeader(
          "Link", text("Where the page that follows is (rel=\"next\"), while there is one"));
    }
  }

  private static void condition(Operation operation, APIResponse response) {
    response.addHeader(
        "ETag", always(text("The version that is answered, for If-None-Match and If-Match")));
    if (isOpen(operation)) {
      response.addHeader(
          "Last-Modified", always(text("When what it shows was published last (RFC 9110, 5.6.7)")));
      response.addHeader(
          "Cache-Control",
          always(
              text(
                  "public, max-age=86400 where it stays as it is; public, no-cache where it may grow:"
                      + " to be kept, and asked for again before it is used")));
    } else {
      response.addHeader(
          "Cache-Control",
          always(
              text(
                  "private, no-cache: for you alone, and to be asked for again before it is used")));
    }
  }

  private static boolean isOpen(Operation operation) {
    return operation.getSecurity() == null || operation.getSecurity().isEmpty();
  }

  static Header always(Header header) {
    return header.required(true);
  }

  static Header text(String what) {
    return header(string(), what);
  }

  static Header seconds(String what) {
    return header(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER), what);
  }

  private static Header header(Schema schema, String what) {
    return OASFactory.createHeader().description(what).schema(schema);
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}

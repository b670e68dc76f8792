package org.socialvalue.local.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What every operation of every service keeps to, checked over its generated OpenAPI document. All
 * that is broken is told at once.
 *
 * <p>An operation that anyone may call without a token says so: {@code security: []} or the
 * extension {@code x-public: true}.
 */
public final class ApiConventions {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Set<String> CHANGING = Set.of("put", "patch", "delete");

  private final JsonNode document;
  private final List<String> violations = new ArrayList<>();
  private final Set<String> operationIds = new HashSet<>();

  private ApiConventions(JsonNode document) {
    this.document = document;
  }

  /**
   * @param openApi the document as JSON, as {@code /q/openapi?format=json} gives it
   * @return a sentence for each breach; empty when there is none
   */
  public static List<String> violations(String openApi) {
    try {
      ApiConventions conventions = new ApiConventions(JSON.readTree(openApi));
      conventions.check();
      return conventions.violations;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an OpenAPI document in JSON", e);
    }
  }

  private void check() {
    if (document.path("paths").isEmpty()) {
      violations.add("The document has no paths.");
    }
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (!path.getKey().startsWith("/v1/")) {
        violations.add(path.getKey() + " is not under /v1.");
      }
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          check(path.getKey(), operation.getKey(), path.getValue(), operation.getValue());
        }
      }
    }
    for (JsonNode tag : document.path("tags")) {
      if (tag.path("description").asText().isBlank()) {
        violations.add(
            "The tag '%s' has no line in openapi/tags.txt of its service, which says what it is for"
                    .formatted(tag.path("name").asText())
                + " and where in the order of the work it stands.");
      }
    }
    for (Map.Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
      checkNames(schema.getKey(), schema.getValue());
    }
  }

  private void check(String path, String method, JsonNode pathItem, JsonNode operation) {
    String where = method.toUpperCase(Locale.ROOT) + " " + path;
    checkWords(where, operation);
    checkResponses(where, operation.path("responses"));
    List<JsonNode> parameters =
        Stream.concat(
                pathItem.path("parameters").valueStream(),
                operation.path("parameters").valueStream())
            .map(this::resolved)
            .toList();
    for (JsonNode parameter : parameters) {
      String name = parameter.path("name").asText();
      if (!parameter.path("in").asText().equals("header") && !LOWER_CAMEL.matcher(name).matches()) {
        violations.add(where + " has the parameter '" + name + "', which is not camelCase.");
      }
      if (parameter.path("description").asText().isBlank()) {
        violations.add(
            "%s has the parameter '%s', of which neither it nor openapi/house-parameters.properties says what it is."
                .formatted(where, name));
      }
    }
    if (method.equals("post") && operation.path("responses").has("201")) {
      demand(where, "creates", parameters, "header", "Idempotency-Key");
    }
    if (CHANGING.contains(method)) {
      demand(where, "changes", parameters, "header", "If-Match");
    }
    if (method.equals("get") && answersAPage(operation)) {
      demand(where, "lists", parameters, "query", "limit");
      demand(where, "lists", parameters, "query", "after");
    }
    checkSecurity(where, operation);
  }

  private void checkWords(String where, JsonNode operation) {
    String id = operation.path("operationId").asText();
    if (!LOWER_CAMEL.matcher(id).matches()) {
      violations.add(where + " has no operationId in lowerCamelCase ('" + id + "').");
    } else if (!operationIds.add(id)) {
      violations.add(where + " has the operationId '" + id + "' of another operation.");
    }
    if (operation.path("tags").size() != 1) {
      violations.add(where + " has " + operation.path("tags").size() + " tags instead of one.");
    }
    for (String word : List.of("summary", "description")) {
      if (operation.path(word).asText().isBlank()) {
        violations.add(where + " has no " + word + ".");
      }
    }
  }

  private void checkResponses(String where, JsonNode responses) {
    boolean succeeds = false;
    boolean refuses = false;
    for (Map.Entry<String, JsonNode> entry : responses.properties()) {
      JsonNode response = resolved(entry.getValue());
      String status = entry.getKey();
      if (response.path("description").asText().isBlank()) {
        violations.add(where + " does not describe its answer " + status + ".");
      }
      if (status.startsWith("2")) {
        succeeds = true;
        if (!status.equals("204")
            && !response.path("content").path("application/json").has("schema")
            && !response.path("content").path("text/event-stream").has("schema")
            && !isFile(response.path("content"))) {
          violations.add(where + " does not tell the shape of its answer " + status + ".");
        }
      }
      if (status.startsWith("4") || status.startsWith("5")) {
        refuses = true;
        if (!response.path("content").has("application/problem+json")) {
          violations.add(where + " answers " + status + " without application/problem+json.");
        }
      }
    }
    if (!succeeds) {
      violations.add(where + " has no 2xx answer.");
    }
    if (!refuses) {
      violations.add(where + " tells no way in which it refuses (4xx).");
    }
  }

  /** What is downloaded has no shape but its bytes. */
  private static boolean isFile(JsonNode content) {
    return content.size() > 0
        && content
            .valueStream()
            .allMatch(media -> media.at("/schema/format").asText().equals("binary"));
  }

  private void demand(
      String where, String does, List<JsonNode> parameters, String in, String name) {
    boolean there =
        parameters.stream()
            .anyMatch(
                parameter ->
                    parameter.path("in").asText().equals(in)
                        && parameter.path("name").asText().equalsIgnoreCase(name));
    if (!there) {
      violations.add("%s %s and has no %s parameter %s.".formatted(where, does, in, name));
    }
  }

  /** A page is an object with its items and where the next one starts. */
  private boolean answersAPage(JsonNode operation) {
    JsonNode schema =
        resolved(
            resolved(operation.path("responses").path("200"))
                .path("content")
                .path("application/json")
                .path("schema"));
    return schema.path("properties").has("items") && schema.path("properties").has("next");
  }

  private void checkSecurity(String where, JsonNode operation) {
    boolean isPublic =
        operation.path("x-public").asBoolean()
            || (operation.has("security") && operation.path("security").isEmpty());
    boolean secured = operation.path("security").size() > 0 || document.path("security").size() > 0;
    if (!isPublic && !secured) {
      violations.add(where + " asks for no token and isn't marked as public.");
    }
  }

  private void checkNames(String where, JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (!LOWER_CAMEL.matcher(property.getKey()).matches()) {
        violations.add("%s.%s is not camelCase.".formatted(where, property.getKey()));
      }
      checkNames(where + "." + property.getKey(), property.getValue());
    }
    if (schema.has("items")) {
      checkNames(where + "[]", schema.get("items"));
    }
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
  }
}

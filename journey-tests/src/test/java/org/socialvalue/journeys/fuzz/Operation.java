package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.Service;

/**
 * An operation as its document tells it.
 *
 * @param method in lower case
 * @param path a template, with braces
 */
public record Operation(
    ApiDocument document, Service service, String method, String path, JsonNode told) {

  public String name() {
    return told.path("operationId").asText();
  }

  /** Whether that is a request to it. */
  public boolean isAskedBy(Sent sent) {
    return service == sent.service()
        && method.equalsIgnoreCase(sent.method())
        && isAt(sent.path().replaceFirst("\\?.*", ""));
  }

  /** Whether the path is one of its. */
  boolean isAt(String address) {
    return address.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
  }

  /** Whether it takes a token. */
  public boolean isSecured() {
    return !told.path("security").isEmpty();
  }

  /** Who may call it; everybody with a token where it names nobody. */
  public Set<String> roles() {
    var roles = new TreeSet<String>();
    told.path("x-roles").forEach(role -> roles.add(role.textValue()));
    return roles;
  }

  /** Those in {@code path}, {@code query} or {@code header}. */
  public List<JsonNode> parameters(String in) {
    var found = new ArrayList<JsonNode>();
    for (var parameter : told.path("parameters")) {
      var meant = document.meant(parameter);
      if (meant.path("in").asText().equals(in)) {
        found.add(meant);
      }
    }
    return found;
  }

  public boolean takesHeader(String name) {
    return parameters("header").stream()
        .anyMatch(header -> header.path("name").asText().equals(name));
  }

  /** The media types that it takes; none where it takes no body. */
  public List<String> takes() {
    return names(told.path("requestBody").path("content"));
  }

  public JsonNode bodySchema(String mediaType) {
    return told.path("requestBody").path("content").path(mediaType).path("schema");
  }

  boolean needsBody() {
    return told.path("requestBody").path("required").asBoolean();
  }

  /** The media types of what is answered when all is well. */
  public List<String> gives() {
    var types = new TreeSet<String>();
    for (var status : told.path("responses").properties()) {
      if (status.getKey().startsWith("2")) {
        types.addAll(names(document.meant(status.getValue()).path("content")));
      }
    }
    return List.copyOf(types);
  }

  /** What the document says of that status; null where it says nothing. */
  @Nullable JsonNode response(int status) {
    var response = told.path("responses").get(Integer.toString(status));
    return response == null ? null : document.meant(response);
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Override
  public String toString() {
    return name() + " (" + method.toUpperCase(java.util.Locale.ROOT) + " " + path + ")";
  }
}

package org.socialvalue.local.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a released API document no longer holds in the present one: a sentence for each promise
 * that would be broken. What the conventions promise decides (see the documents' description): an
 * API only grows.
 */
final class BreakingChanges {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  private final JsonNode before;
  private final JsonNode after;
  private final Set<String> compared = new HashSet<>();
  private final List<String> found = new ArrayList<>();

  private BreakingChanges(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  static List<String> between(JsonNode before, JsonNode after) {
    var changes = new BreakingChanges(before, after);
    changes.compare();
    return changes.found;
  }

  /** Whether the version has risen far enough to break promises: 1.4.2 to 2, or 0.3.1 to 0.4. */
  static boolean mayBreak(String before, String after) {
    var was = before.split("\\.", -1);
    var is = after.split("\\.", -1);
    int major = Integer.compare(Integer.parseInt(is[0]), Integer.parseInt(was[0]));
    return major > 0
        || (major == 0 && was[0].equals("0") && Integer.parseInt(is[1]) > Integer.parseInt(was[1]));
  }

  private void compare() {
    for (var path : before.path("paths").properties()) {
      for (var method : METHODS) {
        var was = path.getValue().path(method);
        if (!was.isMissingNode()) {
          var where = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
          var is = after.path("paths").path(path.getKey()).path(method);
          if (is.isMissingNode()) {
            found.add(where + " is gone");
          } else {
            operation(where, was, is);
          }
        }
      }
    }
  }

  private void operation(String where, JsonNode was, JsonNode is) {
    if (!was.path("operationId").equals(is.path("operationId"))) {
      found.add(where + " has another operationId");
    }
    var mayStill = texts(is.path("x-roles"));
    if (was.path("x-public").asBoolean() && !is.path("x-public").asBoolean()) {
      found.add(where + " is no longer open to anybody");
    }
    for (var role : texts(was.path("x-roles"))) {
      if (!mayStill.contains(role) && !is.path("x-public").asBoolean()) {
        found.add(where + " can no longer be called by " + role);
      }
    }
    parameters(where, was, is);
    body(where, was.path("requestBody"), is.path("requestBody"));
    for (var response : was.path("responses").properties()) {
      if (response.getKey().startsWith("2")) {
        answer(
            where + " " + response.getKey(),
            response.getValue(),
            is.path("responses").path(response.getKey()));
      }
    }
  }

  private void parameters(String where, JsonNode was, JsonNode is) {
    var now = parameters(is);
    var then = parameters(was);
    then.forEach(
        (name, parameter) -> {
          if (!now.containsKey(name)) {
            found.add(where + " no longer takes " + name);
          } else {
            asked(where + " " + name, parameter.path("schema"), now.get(name).path("schema"));
          }
        });
    now.forEach(
        (name, parameter) -> {
          var needed = parameter.path("required").asBoolean();
          var wasNeeded = then.containsKey(name) && then.get(name).path("required").asBoolean();
          if (needed && !wasNeeded) {
            found.add(where + " needs " + name);
          }
        });
  }

  private static Map<String, JsonNode> parameters(JsonNode operation) {
    var parameters = new LinkedHashMap<String, JsonNode>();
    for (var parameter : operation.path("parameters")) {
      parameters.put(
          parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
    }
    return parameters;
  }

  private void body(String where, JsonNode was, JsonNode is) {
    if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
      found.add(where + " needs a body");
    }
    for (var media : was.path("content").properties()) {
      var now = is.path("content").path(media.getKey());
      if (now.isMissingNode()) {
        found.add(where + " no longer takes " + media.getKey());
      } else {
        asked(where + " body", media.getValue().path("schema"), now.path("schema"));
      }
    }
  }

  private void answer(String where, JsonNode was, JsonNode is) {
    if (is.isMissingNode()) {
      found.add(where + " is no longer answered");
      return;
    }
    for (var header : was.path("headers").properties()) {
      if (!is.path("headers").has(header.getKey())) {
        found.add(where + " no longer carries " + header.getKey());
      }
    }
    for (var media : was.path("content").properties()) {
      var now = is.path("content").path(media.getKey());
      if (now.isMissingNode()) {
        found.add(where + " is no longer answered as " + media.getKey());
      } else {
        answered(where, media.getValue().path("schema"), now.path("schema"));
      }
    }
  }

  /** Nothing that was taken may be refused. */
  private void asked(String where, JsonNode then, JsonNode now) {
    var was = resolved(before, then);
    var is = resolved(after, now);
    if (!compared.add("asked " + ref(then) + ref(now)) && then.has("$ref")) {
      return;
    }
    if (!types(is).isEmpty() && !types(is).containsAll(types(was))) {
      found.add("%s takes %s where it took %s".formatted(where, types(is), types(was)));
    }
    if (is.has("enum") && !texts(is.get("enum")).containsAll(texts(was.path("enum")))
        || is.has("enum") && !was.has("enum")) {
      found.add(where + " takes fewer values");
    }
    tightened(where, was, is);
    var needed = texts(is.path("required"));
    needed.removeAll(texts(was.path("required")));
    needed.forEach(field -> found.add(where + " needs " + field));
    for (var property : was.path("properties").properties()) {
      var field = is.path("properties").path(property.getKey());
      if (field.isMissingNode() && is.path("additionalProperties").isMissingNode()) {
        found.add(where + " no longer takes " + property.getKey());
      } else {
        asked(where + "/" + property.getKey(), property.getValue(), field);
      }
    }
    if (was.has("items") && is.has("items")) {
      asked(where + "/*", was.get("items"), is.get("items"));
    }
    kinds(where, was, is, true);
  }

  private void tightened(String where, JsonNode was, JsonNode is) {
    for (var limit : List.of("maxLength", "maximum", "maxItems", "exclusiveMaximum")) {
      if (is.has(limit)
          && (!was.has(limit) || is.get(limit).asDouble() < was.get(limit).asDouble())) {
        found.add("%s has a lower %s".formatted(where, limit));
      }
    }
    for (var limit : List.of("minLength", "minimum", "minItems", "exclusiveMinimum")) {
      if (is.has(limit)
          && (!was.has(limit) || is.get(limit).asDouble() > was.get(limit).asDouble())) {
        found.add("%s has a higher %s".formatted(where, limit));
      }
    }
    for (var form : List.of("pattern", "format")) {
      if (is.has(form) && !is.get(form).equals(was.path(form))) {
        found.add("%s has another %s".formatted(where, form));
      }
    }
  }

  /** Everything that was told is told still, and nothing is null that never was. */
  private void answered(String where, JsonNode then, JsonNode now) {
    var was = resolved(before, then);
    var is = resolved(after, now);
    if (!compared.add("answered " + ref(then) + ref(now)) && then.has("$ref")) {
      return;
    }
    if (!types(was).isEmpty() && !types(was).containsAll(types(is))) {
      found.add("%s is %s where it was %s".formatted(where, types(is), types(was)));
    }
    if (was.has("format") && !was.get("format").equals(is.path("format"))) {
      found.add(where + " has another format");
    }
    var always = texts(is.path("required"));
    for (var field : texts(was.path("required"))) {
      if (is.path("properties").has(field) && !always.contains(field)) {
        found.add("%s may be without %s".formatted(where, field));
      }
    }
    for (var property : was.path("properties").properties()) {
      var field = is.path("properties").path(property.getKey());
      if (field.isMissingNode()) {
        found.add("%s no longer tells %s".formatted(where, property.getKey()));
      } else {
        answered(where + "/" + property.getKey(), property.getValue(), field);
      }
    }
    if (was.has("items") && is.has("items")) {
      answered(where + "/*", was.get("items"), is.get("items"));
    }
    kinds(where, was, is, false);
  }

  /** What is one of several, or null, is looked at kind by kind. */
  private void kinds(String where, JsonNode was, JsonNode is, boolean isAsked) {
    for (var some : List.of("oneOf", "anyOf", "allOf")) {
      var then = was.path(some);
      var now = is.path(some);
      if (then.size() == now.size() || isAsked && now.size() > then.size()) {
        for (int i = 0; i < then.size(); i++) {
          if (isAsked) {
            asked(where, then.get(i), now.get(i));
          } else {
            answered(where, then.get(i), now.get(i));
          }
        }
      } else if (isAsked || isNullable(is) && !isNullable(was)) {
        found.add("%s is made up otherwise (%s)".formatted(where, some));
      }
    }
  }

  private static boolean isNullable(JsonNode schema) {
    return schema.path("oneOf").valueStream().anyMatch(kind -> types(kind).contains("null"));
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    var ref = schema.path("$ref").asText();
    return ref.startsWith("#") ? document.at(ref.substring(1)) : schema;
  }

  private static String ref(JsonNode schema) {
    return schema.path("$ref").asText("-") + " ";
  }

  private static Set<String> types(JsonNode schema) {
    var type = schema.path("type");
    return type.isTextual() ? Set.of(type.asText()) : texts(type);
  }

  private static Set<String> texts(JsonNode array) {
    var texts = new TreeSet<String>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}

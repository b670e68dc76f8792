package org.socialvalue.journeys.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.socialvalue.journeys.fuzz.ApiDocument;
import org.socialvalue.journeys.fuzz.Caller;
import org.socialvalue.journeys.fuzz.Operation;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * Sends each operation that takes JSON the example of its document, with fields added to every
 * object in it that are the services' own to set.
 */
public final class Overposting {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OURS =
      List.of(
          "id",
          "status",
          "state",
          "version",
          "tenantId",
          "authority",
          "org",
          "owner",
          "createdBy",
          "createdAt",
          "roles",
          "isAdmin",
          "class",
          "__proto__",
          "_links");

  private final Caller caller;
  private final Tokens tokens;

  public Overposting(StackAddresses addresses) {
    this.caller = new Caller(addresses);
    this.tokens = Tokens.from(addresses.issuer());
  }

  /**
   * The operations of the service that take JSON of a form of ours. Not those that take whatever a
   * notice of another system holds; and not those that take a patch, which is held against what it
   * patches, of which there has to be one ({@code WholeBidIT} does that).
   */
  public static List<Operation> operations(Service service) {
    return ApiDocument.of(service).operations().stream()
        .filter(operation -> !operation.method().equals("patch") && isOurs(operation))
        .toList();
  }

  private static boolean isOurs(Operation operation) {
    var mediaType = mediaType(operation);
    if (mediaType == null) {
      return false;
    }
    var schema = operation.document().meant(operation.bodySchema(mediaType));
    return schema.has("properties") || schema.has("oneOf") || schema.has("anyOf");
  }

  /** What was not refused as it should be; nothing where all was. */
  public List<String> faults(Operation operation) {
    var mediaType = String.valueOf(mediaType(operation));
    var body = example(operation, mediaType);
    var added = new ArrayList<String>();
    add(operation, operation.bodySchema(mediaType), body, "", added);
    if (added.isEmpty()) {
      return List.of(operation + ": nothing could be added to its example " + body);
    }
    var reply = caller.send(request(operation, mediaType, body));
    if (reply.status() != 400) {
      return List.of(operation + ": " + reply.status() + " " + reply.text());
    }
    var missing = new TreeSet<>(added);
    read(reply.text())
        .path("faults")
        .forEach(fault -> missing.remove(fault.path("pointer").asText()));
    return missing.isEmpty()
        ? List.of()
        : List.of(operation + ": " + missing + " of " + added + ": " + reply.text());
  }

  private Caller.Request request(Operation operation, String mediaType, JsonNode body) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", mediaType);
    if (operation.takesHeader("If-Match")) {
      headers.put("If-Match", "\"1\"");
    }
    var part =
        Part.all()
            .filter(
                it -> operation.roles().isEmpty() || !disjoint(it, operation) && it != Part.NOBODY)
            .findFirst()
            .orElseThrow();
    return new Caller.Request(
        operation.service(),
        operation.method(),
        operation.path().replaceAll("\\{[^}]*}", "019ab0e6-4c40-7000-8000-0000000000ff"),
        headers,
        part.token(tokens),
        part.inWords(),
        body.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean disjoint(Part part, Operation operation) {
    return java.util.Collections.disjoint(part.roles(), operation.roles());
  }

  private static void add(
      Operation operation, JsonNode told, JsonNode value, String at, List<String> added) {
    var schema = operation.document().meant(told);
    for (var choice : List.of("anyOf", "oneOf")) {
      for (var one : schema.path(choice)) {
        var meant = operation.document().meant(one);
        if (meant.has("properties") && schema.path(choice).size() <= 2) {
          schema = meant;
        }
      }
    }
    if (value instanceof ObjectNode object && schema.has("properties")) {
      var properties = schema.path("properties");
      object
          .properties()
          .forEach(
              field ->
                  add(
                      operation,
                      properties.path(field.getKey()),
                      field.getValue(),
                      at + "/" + field.getKey(),
                      added));
      for (var name : OURS) {
        if (!properties.has(name)) {
          object.put(name, "theirs");
          added.add(at + "/" + name);
        }
      }
    } else if (value instanceof ObjectNode map && schema.has("additionalProperties")) {
      map.removeAll(); // its names are data, and those of an example need not be any
    } else if (value.isArray()) {
      var place = 0;
      for (var one : value) {
        add(operation, schema.path("items"), one, at + "/" + place++, added);
      }
    }
  }

  private static @Nullable String mediaType(Operation operation) {
    return operation.takes().stream().filter(it -> it.endsWith("json")).findFirst().orElse(null);
  }

  private static JsonNode example(Operation operation, String mediaType) {
    var content = operation.told().path("requestBody").path("content").path(mediaType);
    if (content.has("example")) {
      return content.get("example").deepCopy();
    }
    var examples = content.path("examples").elements();
    return examples.hasNext()
        ? operation.document().meant(examples.next()).path("value").deepCopy()
        : JSON.createObjectNode();
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}

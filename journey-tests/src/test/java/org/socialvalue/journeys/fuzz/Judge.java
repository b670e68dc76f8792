package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holds each answer to what the document of its service promises. */
final class Judge {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What a stranger should not learn of how the services are made. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(java|jakarta|io\\.quarkus|org\\.(hibernate|postgresql|socialvalue|jboss))\\.[a-z]"
              + "|Exception\\b|\\bSQL\\b|constraint \"|\\bat [a-z]+(\\.[a-z]+)+");

  private final Set<String> done = new TreeSet<>();
  private final Map<String, String> faults = new LinkedHashMap<>();

  /** What was found, each kind once for each operation, with the first request that showed it. */
  List<String> faults() {
    return List.copyOf(faults.values());
  }

  /** The operations that were carried out at least once. */
  Set<String> done() {
    return done;
  }

  /**
   * @param invalid why the request is none that the document allows; nothing where it may be one
   */
  void judge(
      Operation operation, Caller.Request request, Caller.Reply reply, List<String> invalid) {
    var status = reply.status();
    if (status < 300) {
      done.add(operation.name());
    }
    if (status >= 500 && status != 503) {
      say(operation, "fails with " + status, request, reply, "");
      return;
    }
    var promised = operation.response(status);
    if (promised == null) {
      say(operation, "answers " + status + ", which is not in its document", request, reply, "");
      return;
    }
    if (status < 300 && !invalid.isEmpty()) {
      say(operation, "takes what its document refuses", request, reply, invalid.toString());
    }
    if (status >= 400 && INSIDE.matcher(reply.text()).find()) {
      say(operation, "tells of its inside", request, reply, "");
    }
    var content = promised.path("content");
    if (content.isEmpty()) {
      if (reply.body().length > 0 && status != 304) {
        say(
            operation,
            "answers " + status + " with a body that is not in its document",
            request,
            reply,
            "");
      }
    } else if (!content.has(reply.mediaType())) {
      say(operation, "answers " + status + " as " + reply.mediaType(), request, reply, "");
    } else if (reply.mediaType().endsWith("json")) {
      var schema = content.get(reply.mediaType()).path("schema");
      var body = parsed(reply.text());
      if (body.isMissingNode()) {
        say(operation, "answers " + status + " with no JSON", request, reply, "");
      } else {
        var broken = operation.document().faults(schema, body);
        if (!broken.isEmpty()) {
          say(
              operation,
              "answers " + status + " against its schema: " + withoutNumbers(broken.getFirst()),
              request,
              reply,
              broken.toString());
        }
      }
    }
    headers(operation, request, reply, promised);
  }

  private void headers(
      Operation operation, Caller.Request request, Caller.Reply reply, JsonNode promised) {
    var missing = new ArrayList<String>();
    for (var header : promised.path("headers").properties()) {
      if (header.getValue().path("required").asBoolean()
          && reply.headers().firstValue(header.getKey()).isEmpty()) {
        missing.add(header.getKey());
      }
    }
    if (!missing.isEmpty()) {
      say(operation, "answers without " + missing, request, reply, "");
    }
  }

  void say(
      Operation operation, String what, Caller.Request request, Caller.Reply reply, String more) {
    var text = reply.text();
    faults.putIfAbsent(
        operation.name() + what,
        "%s %s %s%n  %s%n  -> %d %s"
            .formatted(
                operation,
                what,
                more,
                request,
                reply.status(),
                text.substring(0, Math.min(text.length(), 1_500))));
  }

  void unanswered(Operation operation, Caller.Request request, Exception cause) {
    faults.putIfAbsent(
        operation.name() + cause.getMessage(),
        "%s got no answer: %s%n  %s".formatted(operation, cause.getMessage(), request));
  }

  private static String withoutNumbers(String fault) {
    return fault.replaceAll("\\[\\d+]|\\d+", "");
  }

  static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}

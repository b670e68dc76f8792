package org.socialvalue.events;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** The events as a table for people, between two marks of a page. */
final class EventTable {

  private static final String FROM = "<!-- events: made of asyncapi.yaml -->\n";
  private static final String TO = "<!-- /events -->";
  private static final String HEAD =
      """
      | type | topic | key | when | who listens |
      | --- | --- | --- | --- | --- |
      """;

  private EventTable() {}

  static String in(String page, JsonNode document) {
    var rows =
        document
            .get("channels")
            .valueStream()
            .flatMap(channel -> rows(document, channel))
            .collect(joining());
    return page.substring(0, page.indexOf(FROM))
        + FROM
        + HEAD
        + rows
        + page.substring(page.indexOf(TO));
  }

  private static Stream<String> rows(JsonNode document, JsonNode channel) {
    return channel.get("messages").properties().stream()
        .map(entry -> row(document, channel, entry));
  }

  private static String row(
      JsonNode document, JsonNode channel, Map.Entry<String, JsonNode> entry) {
    var message = document.at("/components/messages/" + entry.getKey());
    return "| `%s` | `%s` | %s | %s | %s |\n"
        .formatted(
            message.get("name").textValue(),
            channel.get("address").textValue(),
            message.at("/bindings/kafka/key/description").textValue(),
            message.get("summary").textValue(),
            listeners(document, entry.getKey()));
  }

  private static String listeners(JsonNode document, String message) {
    var services =
        document
            .get("operations")
            .valueStream()
            .filter(operation -> operation.get("action").textValue().equals("receive"))
            .filter(
                operation ->
                    operation.get("messages").findValuesAsText("$ref").stream()
                        .anyMatch(ref -> ref.endsWith("/" + message)))
            .map(operation -> operation.at("/tags/0/name").textValue())
            .collect(joining(", "));
    return services.isEmpty() ? "integrators" : services;
  }
}

package org.socialvalue.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The AsyncAPI document in one piece, made of the frame, the events, their schemas and their
 * samples, so that a consumer needs nothing else and nothing is written twice.
 */
final class AsyncApiDocument {

  /** Extension of a message: the field of its payload that is the record's key too. */
  static final String FIELD_OF_KEY = "x-key-in-payload";

  private static final String MESSAGES = "#/components/messages/";

  private final ObjectNode document;
  private final JsonNode keys;
  private final ObjectNode messages;
  private final SchemaComponents schemas;

  private AsyncApiDocument(ObjectNode frame) {
    document = frame;
    keys = frame.remove("keys");
    var components = (ObjectNode) frame.get("components");
    messages = components.putObject("messages");
    schemas = new SchemaComponents((ObjectNode) components.remove("schemas"));
    components.set("schemas", schemas.all());
  }

  /**
   * @param frame what is written by hand; it is changed
   * @throws IllegalArgumentException where it says no key for an event, or has no channel for it
   */
  static ObjectNode of(ObjectNode frame) {
    var whole = new AsyncApiDocument(frame);
    Events.ALL.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(AsyncApiDocument::inOrder)))
        .forEach(event -> whole.add(event.getKey(), event.getValue()));
    return whole.document;
  }

  /** {@code contractAwarded} for the record {@code ContractAwarded}. */
  static String messageName(Class<?> record) {
    var name = record.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** As the work goes: tenders, evaluation, contracts. */
  private static String inOrder(String type) {
    var services = List.of("tender", "evaluation", "contract");
    return services.indexOf(channel(type)) + type;
  }

  private static String channel(String type) {
    return type.split("\\.")[2];
  }

  private void add(String type, Class<? extends Record> record) {
    var name = messageName(record);
    var schema = Contract.tree(Contract.resource(Events.schema(type)));
    schemas.add(record.getSimpleName(), schema);

    var message = messages.putObject(name);
    message.put("name", type);
    message.put("title", schema.get("title").textValue());
    message.put("summary", schema.get("description").textValue());
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    key(name, message);
    message.putObject("payload").put("$ref", SchemaComponents.HERE + record.getSimpleName());
    example(type, name, message.putArray("examples").addObject());

    var channel = (ObjectNode) document.at("/channels/" + channel(type));
    channel.withObject("/messages").putObject(name).put("$ref", MESSAGES + name);
  }

  private void key(String name, ObjectNode message) {
    var said = keys.get(name);
    if (said == null) {
      throw new IllegalArgumentException("The frame says no key for " + name);
    }
    var key = message.putObject("bindings").putObject("kafka").putObject("key");
    key.put("type", "string").put("format", "uuid");
    key.put("description", said.get("of").textValue());
    if (said.has("field")) {
      message.set(FIELD_OF_KEY, said.get("field"));
    }
  }

  private void example(String type, String message, ObjectNode example) {
    var payload = Contract.tree(Contract.resource(Events.sample(type)));
    var field = keys.get(message).path("field").asText();
    var subject = payload.path(field).asText("0199b0f0-0000-7000-8000-00000000a001");
    example.put("name", "golden");
    example.put("summary", "One event as it is published.");
    example
        .putObject("headers")
        .put("ce_id", "0199b0f0-0000-7000-8000-00000000e001")
        .put("ce_source", source(type))
        .put("ce_specversion", "1.0")
        .put("ce_type", type)
        .put("ce_time", "2026-11-23T09:00:00Z")
        .put("ce_subject", subject)
        .put("ce_aggregateversion", "3")
        .put("ce_partitionkey", subject)
        .put("content-type", "application/json");
    example.set("payload", payload);
  }

  private static String source(String type) {
    return channel(type).equals("contract")
        ? "/contract-monitoring-service"
        : "/" + channel(type) + "-service";
  }
}

package org.socialvalue.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.local.demo.Heard;

/** What a consumer outside knows of events: the one document, and nothing else. */
final class Schemas {

  private static final JsonNode ASYNC_API = read(Path.of("../event-contracts/asyncapi.yaml"));
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

  private Schemas() {}

  /** What the document has against the payload, the headers and the key of an event. */
  static List<String> faultsOf(Heard.Event event) {
    var message = message(event.type());
    var faults = new ArrayList<String>();
    faults.addAll(faults(message.at("/payload/$ref").textValue(), event.payload()));
    faults.addAll(
        faults(
            ASYNC_API.at("/components/messageTraits/cloudEvent/headers/$ref").textValue(),
            new ObjectMapper().valueToTree(event.headers())));
    var inPayload = message.path("x-key-in-payload").asText();
    if (!event.payload().path(inPayload).asText(event.key()).equals(event.key())
        || !event.key().equals(event.headers().get("ce_subject"))
        || !event.key().equals(event.headers().get("ce_partitionkey"))) {
      faults.add("The key " + event.key() + " is not what the event says it is");
    }
    return faults;
  }

  private static JsonNode message(String type) {
    return ASYNC_API
        .at("/components/messages")
        .valueStream()
        .filter(message -> message.get("name").textValue().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " is not in asyncapi.yaml"));
  }

  private static List<String> faults(String ref, JsonNode value) {
    ObjectNode schema = ((ObjectNode) ASYNC_API).objectNode().put("$ref", ref);
    schema.set("components", ASYNC_API.get("components"));
    return FACTORY.getSchema(schema).validate(value).stream().map(Object::toString).toList();
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

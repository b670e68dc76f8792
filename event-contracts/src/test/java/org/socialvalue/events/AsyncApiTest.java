package org.socialvalue.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

  private static final Path FILE = Path.of("asyncapi.yaml");
  private static final Path RESOURCES = Path.of("src/main/resources");

  private final JsonNode document = read(FILE);

  @Test
  void everyReferenceLeadsSomewhere() {
    var refs = document.findValuesAsText("$ref");
    assertThat(refs).isNotEmpty();
    assertThat(refs).filteredOn(ref -> follow(ref).isMissingNode()).isEmpty();
  }

  @Test
  void everyEventIsSentOnTheTopicOfItsService() {
    Map<String, String> expected = new HashMap<>();
    Events.ALL.keySet().forEach(type -> expected.put(type, type.split("\\.")[2] + ".events.v1"));

    Map<String, String> described = new HashMap<>();
    for (JsonNode channel : document.get("channels")) {
      for (JsonNode message : channel.get("messages")) {
        described.put(name(follow(message.get("$ref").textValue())), text(channel, "/address"));
      }
    }
    assertThat(described).isEqualTo(expected);
  }

  @Test
  void everyMessageShowsItsSchemaAndItsSample() {
    for (JsonNode message : document.at("/components/messages")) {
      assertThat(text(message, "/payload/$ref"))
          .isEqualTo(RESOURCES + Events.schema(name(message)));
      assertThat(text(message, "/examples/0/payload/$ref"))
          .isEqualTo(RESOURCES + Events.sample(name(message)));
    }
  }

  @Test
  void everyChannelHasSomeoneWhoSends() {
    assertThat(document.get("channels").fieldNames())
        .toIterable()
        .allSatisfy(channel -> assertThat(senders()).contains("#/channels/" + channel));
  }

  private List<String> senders() {
    return document
        .get("operations")
        .valueStream()
        .filter(operation -> "send".equals(text(operation, "/action")))
        .map(operation -> text(operation, "/channel/$ref"))
        .toList();
  }

  private JsonNode follow(String ref) {
    return ref.startsWith("#") ? document.at(ref.substring(1)) : read(Path.of(ref));
  }

  private static String name(JsonNode message) {
    return text(message, "/name");
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asText();
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(file + " can't be read", e);
    }
  }
}

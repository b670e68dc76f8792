package org.socialvalue.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The requests of the story, as they are sent: JSON files in {@code resources/demo}, in which
 * {@code ${name}} stands for what the story fills in.
 */
public final class Script {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Script() {}

  public static ObjectNode page(String name) {
    return page(name, Map.of());
  }

  public static ObjectNode page(String name, Map<String, ?> values) {
    var text = text(name);
    for (var value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue().toString());
    }
    if (text.contains("${")) {
      throw new IllegalStateException("Something was not filled in: " + text);
    }
    return parsed(text);
  }

  public static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static String text(String name) {
    try (var in = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

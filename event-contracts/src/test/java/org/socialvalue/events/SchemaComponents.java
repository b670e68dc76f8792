package org.socialvalue.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The schemas of many files as components of one document, in the dialect of AsyncAPI: there, what
 * stands beside a {@code $ref} is lost, so it is put around it.
 */
final class SchemaComponents {

  static final String HERE = "#/components/schemas/";

  private final ObjectNode all;

  SchemaComponents(ObjectNode all) {
    this.all = all;
    var shared = Contract.tree(Contract.resource("/schemas/common.json"));
    shared
        .get("$defs")
        .properties()
        .forEach(part -> put(component(part.getKey()), part.getValue()));
  }

  ObjectNode all() {
    return all;
  }

  /**
   * @param name of the component
   * @throws IllegalArgumentException where it, or a part of it, has the name of another
   */
  void add(String name, JsonNode file) {
    var schema = (ObjectNode) file.deepCopy();
    schema.remove("$schema");
    var parts = schema.remove("$defs");
    put(name, schema);
    if (parts != null) {
      parts.properties().forEach(part -> put(component(part.getKey()), part.getValue()));
    }
  }

  private void put(String name, JsonNode schema) {
    if (all.has(name)) {
      throw new IllegalArgumentException("Two schemas have the name " + name);
    }
    all.set(name, translated(schema));
  }

  private static JsonNode translated(JsonNode schema) {
    if (schema instanceof ArrayNode list) {
      var copy = list.arrayNode();
      list.forEach(part -> copy.add(translated(part)));
      return copy;
    }
    if (!(schema instanceof ObjectNode object)) {
      return schema;
    }
    var copy = object.objectNode();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getKey().equals("$ref")) {
        copy.set(field.getKey(), translated(field.getValue()));
      } else if (object.size() == 1) {
        copy.put("$ref", moved(field.getValue().textValue()));
      } else {
        copy.putArray("allOf").addObject().put("$ref", moved(field.getValue().textValue()));
      }
    }
    return copy;
  }

  /** {@code common.json#/$defs/lot} as the component Lot, a whole file as that of its event. */
  private static String moved(String ref) {
    var file = ref.substring(0, ref.indexOf('#'));
    if (ref.length() == file.length() + 1) {
      return HERE + record(file.replace(".json", ""));
    }
    return HERE + component(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static String record(String shortType) {
    return Events.ALL.entrySet().stream()
        .filter(event -> Events.shortType(event.getKey()).equals(shortType))
        .map(event -> event.getValue().getSimpleName())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event has the file " + shortType));
  }

  private static String component(String part) {
    return Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }
}

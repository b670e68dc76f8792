package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles releases as the standard says it (OCDS 1.1, merging): objects field by field, lists of
 * objects by identifier, other lists as a whole, and null takes back.
 */
public final class Merging {

  /** Their entries have identifiers, yet the schema merges them as a whole. */
  private static final Set<String> WHOLE =
      Set.of("additionalClassifications", "additionalIdentifiers", "classifications");

  private static final List<String> OF_ONE_RELEASE = List.of("id", "date", "tag");

  private Merging() {}

  /**
   * @param releases of one process, oldest first, at least one
   */
  public static ObjectNode compiled(List<ObjectNode> releases) {
    var compiled = JsonNodeFactory.instance.objectNode();
    var last = releases.getLast();
    compiled.set("ocid", last.get("ocid"));
    compiled.put("id", last.path("ocid").asText() + "-" + last.path("date").asText());
    compiled.set("date", last.get("date"));
    compiled.putArray("tag").add("compiled");
    releases.forEach(release -> merge(compiled, release.deepCopy().remove(OF_ONE_RELEASE)));
    return compiled;
  }

  private static void merge(ObjectNode into, JsonNode newer) {
    newer.properties().forEach(field -> merge(into, field.getKey(), field.getValue()));
  }

  private static void merge(ObjectNode into, String name, JsonNode newer) {
    if (newer.isNull()) {
      into.remove(name);
    } else if (newer instanceof ObjectNode) {
      var merged = into.get(name) instanceof ObjectNode was ? was : into.objectNode();
      merge(merged, newer);
      putOrRemove(into, name, merged);
    } else if (newer instanceof ArrayNode list && isByIdentifier(name, list)) {
      var merged = into.get(name) instanceof ArrayNode was ? was : into.arrayNode();
      list.forEach(entry -> merge(entryOf(merged, entry), entry));
      into.set(name, merged);
    } else if (newer instanceof ArrayNode list) {
      putOrRemove(into, name, withoutNulls(list));
    } else {
      into.set(name, newer);
    }
  }

  /** An entry that says nothing takes back a list that has no identifiers. */
  private static ArrayNode withoutNulls(ArrayNode list) {
    var kept = list.arrayNode();
    for (var entry : list) {
      if (entry instanceof ObjectNode object) {
        var said = object.objectNode();
        merge(said, object);
        if (!said.isEmpty()) {
          kept.add(said);
        }
      } else {
        kept.add(entry);
      }
    }
    return kept;
  }

  private static void putOrRemove(ObjectNode into, String name, JsonNode merged) {
    if (merged.isEmpty()) {
      into.remove(name);
    } else {
      into.set(name, merged);
    }
  }

  static boolean isByIdentifier(String name, ArrayNode list) {
    return !WHOLE.contains(name) && list.valueStream().allMatch(entry -> entry.has("id"));
  }

  private static ObjectNode entryOf(ArrayNode merged, JsonNode entry) {
    var known = find(merged, entry.path("id").asText());
    return known == null ? merged.addObject() : known;
  }

  static @Nullable ObjectNode find(ArrayNode entries, String id) {
    for (var entry : entries) {
      if (entry instanceof ObjectNode object && object.path("id").asText().equals(id)) {
        return object;
      }
    }
    return null;
  }
}

package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tells with null what a newer release says no more: to leave a field out leaves it as it was. The
 * schema knows no null for an entry of a list, so what the entry said is taken back, all but its
 * identifier; where it has a status, that is cancelled. A list of objects without identifiers
 * becomes a single one that says nothing.
 */
final class TakenBack {

  private TakenBack() {}

  /** A copy of {@code now} that takes back what only {@code before} said. */
  static ObjectNode since(ObjectNode before, ObjectNode now) {
    var told = now.deepCopy();
    before.properties().forEach(field -> tell(told, field.getKey(), field.getValue()));
    return told;
  }

  private static void tell(ObjectNode told, String name, JsonNode before) {
    var now = told.get(name);
    if (before instanceof ObjectNode was) {
      var rest = since(was, now instanceof ObjectNode is ? is : told.objectNode());
      if (!rest.isEmpty()) {
        told.set(name, rest);
      }
    } else if (before instanceof ArrayNode was && Merging.isByIdentifier(name, was)) {
      told.set(name, entries(was, now instanceof ArrayNode is ? is : told.arrayNode()));
    } else if (now == null) {
      told.set(name, nothing(before));
    }
  }

  private static JsonNode nothing(JsonNode before) {
    if (!(before.path(0) instanceof ObjectNode first)) {
      return NullNode.instance;
    }
    var silent = first.objectNode();
    first.properties().stream()
        .filter(field -> field.getValue().isValueNode())
        .forEach(field -> silent.putNull(field.getKey()));
    return first.arrayNode().add(silent);
  }

  private static ArrayNode entries(ArrayNode before, ArrayNode now) {
    var told = now.deepCopy();
    for (var was : before) {
      var is = Merging.find(told, was.path("id").asText());
      if (is == null) {
        told.add(gone((ObjectNode) was));
      } else {
        is.setAll(since((ObjectNode) was, is));
      }
    }
    return told;
  }

  private static ObjectNode gone(ObjectNode was) {
    var gone = since(was, was.objectNode().set("id", was.get("id")));
    if (was.has("status")) {
      gone.put("status", LotStatus.CANCELLED.code());
    }
    return gone;
  }
}

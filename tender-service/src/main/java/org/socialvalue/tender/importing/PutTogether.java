package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.tender.register.ocds.Merging;

/**
 * What the releases of a process come to by the standard's merging, and for each value of that
 * where it was sent. The latter by merging a second time, with each value's address in its place.
 */
final class PutTogether {

  /** Beside an identifier, which has to stay as it is to be merged by. */
  private static final String OF_ID = "\u0001id";

  private final List<Part> parts;
  private final ObjectNode release;
  private final @Nullable ObjectNode origins;
  private final Set<String> standing = new HashSet<>();

  private PutTogether(List<Part> parts, ObjectNode release, @Nullable ObjectNode origins) {
    this.parts = parts;
    this.release = release;
    this.origins = origins;
    if (origins != null) {
      gather(origins);
    }
  }

  /**
   * @param sent in the order in which they came, at least one; a release without a date is the
   *     oldest, of two with the same date the one that came later is the newer
   */
  static PutTogether of(List<Part> sent) {
    if (sent.size() == 1) {
      return new PutTogether(sent, sent.getFirst().release(), null);
    }
    var parts = sent.stream().sorted(Comparator.comparing(Part::date)).toList();
    var compiled =
        Merging.compiled(parts.stream().map(part -> toldApart(part.release().deepCopy())).toList());
    compiled.remove("tag");
    compiled.set("id", parts.getLast().release().get("id"));
    return new PutTogether(
        parts, compiled, Merging.compiled(parts.stream().map(PutTogether::addresses).toList()));
  }

  ObjectNode release() {
    return release;
  }

  /** The newest of the releases. */
  Part last() {
    return parts.getLast();
  }

  /**
   * Where a value, or the first value below, was sent.
   *
   * @return null where it came before, or is nowhere
   */
  @Nullable String origin(String pointer) {
    if (origins == null) {
      return last().at() == null ? null : last().pointer(pointer);
    }
    if (pointer.equals("/id")) {
      return last().at() == null ? null : last().pointer(pointer);
    }
    var ofId =
        pointer.endsWith("/id")
            ? origins.at(pointer.substring(0, pointer.length() - 2) + OF_ID)
            : origins.missingNode();
    return ofId.isTextual() ? known(ofId.textValue()) : upFrom(origins.at(pointer), 0);
  }

  /** Whether a value that was sent stands in what it all comes to, and no later one replaced it. */
  boolean stands(String address) {
    return origins == null || standing.contains(address);
  }

  private static @Nullable String upFrom(JsonNode node, int levels) {
    if (node.isTextual()) {
      var address = node.textValue();
      for (int i = 0; i < levels && !address.isEmpty(); i++) {
        address = address.substring(0, address.lastIndexOf('/'));
      }
      return known(address);
    }
    for (var field : node.properties()) {
      if (!field.getKey().equals("id")) {
        var found = upFrom(field.getValue(), levels + 1);
        if (found != null) {
          return found;
        }
      }
    }
    if (node.isArray() && !node.isEmpty()) {
      return upFrom(node.get(0), levels + 1);
    }
    return null;
  }

  private static @Nullable String known(String address) {
    return address.isEmpty() ? null : address;
  }

  private void gather(JsonNode node) {
    if (node.isTextual()) {
      standing.add(node.textValue());
    }
    node.forEach(this::gather);
  }

  private static ObjectNode addresses(Part part) {
    return toldApart((ObjectNode) addressed(part, "", part.release()));
  }

  /**
   * Entries of one list that share an identifier would become one. Signs that no reader shows keep
   * them apart: the second of one release is the second of the next.
   */
  private static <T extends JsonNode> T toldApart(T node) {
    if (node.isArray()) {
      var seen = new HashMap<String, Integer>();
      for (var entry : node) {
        if (entry instanceof ObjectNode object && object.path("id").isValueNode()) {
          var id = object.path("id").asText();
          int before = seen.merge(id, 1, Integer::sum) - 1;
          if (before > 0 && !object.path("id").isNull()) {
            object.put("id", id + signs(before));
          }
        }
      }
    }
    node.forEach(PutTogether::toldApart);
    return node;
  }

  private static String signs(int number) {
    return Integer.toBinaryString(number).replace('0', '\u0002').replace('1', '\u0003');
  }

  private static JsonNode addressed(Part part, String at, JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        var copy = object.objectNode();
        object.properties().forEach(field -> add(part, at, field.getKey(), field.getValue(), copy));
        yield copy;
      }
      case ArrayNode array -> {
        var copy = array.arrayNode();
        for (int i = 0; i < array.size(); i++) {
          copy.add(addressed(part, at + "/" + i, array.get(i)));
        }
        yield copy;
      }
      default -> TextNode.valueOf(part.at() == null ? "" : part.pointer(at));
    };
  }

  private static void add(Part part, String at, String name, JsonNode value, ObjectNode copy) {
    var here = Pointer.into(at, name);
    if (value.isNull()) {
      copy.set(name, value);
    } else if (name.equals("id") && value.isValueNode()) {
      copy.set(name, value);
      copy.set(OF_ID, addressed(part, here, value));
    } else {
      copy.set(name, addressed(part, here, value));
    }
  }
}

package org.socialvalue.events;

import com.fasterxml.jackson.databind.JsonNode;

/** Follows {@code $ref} from file to file, as far as our schemas use it. */
final class Refs {

  /** A node and the document it lies in. */
  record Target(JsonNode document, JsonNode node) {}

  private Refs() {}

  /** The object schema that is meant: through refs, a list's items, and "or null". */
  static Target target(JsonNode document, JsonNode schema) {
    if (schema.has("items")) {
      return target(document, schema.get("items"));
    }
    if (schema.has("anyOf")) {
      return target(document, schema.get("anyOf").get(0));
    }
    if (!schema.has("$ref")) {
      return new Target(document, schema);
    }
    var ref = schema.get("$ref").textValue();
    int hash = ref.indexOf('#');
    var file =
        hash == 0
            ? document
            : Contract.tree(Contract.resource("/schemas/" + ref.substring(0, hash)));
    var node = file.at(ref.substring(hash + 1));
    if (node.isMissingNode()) {
      throw new AssertionError("nothing at " + ref);
    }
    return target(file, node);
  }
}

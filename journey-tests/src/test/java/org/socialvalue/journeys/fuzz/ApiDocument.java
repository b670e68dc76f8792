package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socialvalue.local.Service;

/** What a service says of itself: its operations, and the schemas that they keep to. */
public final class ApiDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final Service service;
  private final JsonNode root;
  private final Map<JsonNode, JsonSchema> schemas = new HashMap<>();

  private ApiDocument(Service service, JsonNode root) {
    this.service = service;
    this.root = root;
  }

  /** As it is kept beside the code. */
  public static ApiDocument of(Service service) {
    var file = Path.of("../docs/openapi", service.module() + ".yaml");
    try {
      return new ApiDocument(service, new YAMLMapper().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order of the document. */
  public List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : root.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(
              new Operation(this, service, method.getKey(), path.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  /** What is meant, where there is only a reference to it. */
  public JsonNode meant(JsonNode node) {
    var meant = node;
    while (meant.has("$ref")) {
      meant = root.at(meant.get("$ref").textValue().substring(1));
    }
    return meant;
  }

  /** What the schema has against the value; nothing if it is valid. */
  List<String> faults(JsonNode schema, JsonNode value) {
    var compiled =
        schemas.computeIfAbsent(
            schema,
            any -> {
              ObjectNode whole = any.deepCopy();
              whole.set("components", root.get("components"));
              return FACTORY.getSchema(whole);
            });
    return compiled.validate(value).stream().map(Object::toString).toList();
  }
}

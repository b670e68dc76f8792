package org.socialvalue.tender.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;

/** The published schema and the import say the same of what a schema can say. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class FrameworkSchemaIT {

  private final Api officer = Api.as("iris", "council-" + UUID.randomUUID(), "commissioner");
  private final ObjectNode sound = sound();

  @Test
  void schema_and_import_agree_whatever_is_left_out_or_of_another_kind() {
    var disagreements = new ArrayList<String>();
    var schema = schema();
    assertThat(tried(sound)).isEqualTo(200);
    for (var broken : variants().entrySet()) {
      boolean bySchema = schema.validate(broken.getValue().toString(), InputFormat.JSON).isEmpty();
      boolean byImport = tried(broken.getValue()) == 200;
      if (bySchema != byImport) {
        disagreements.add(
            broken.getKey() + (bySchema ? ": only the schema takes it" : ": only the import"));
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            officer.get("/v1/frameworks/schema").asString(),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private int tried(JsonNode framework) {
    return officer.post("/v1/frameworks?validateOnly=true", framework).statusCode();
  }

  /** One thing wrong, or unusual, in each. */
  private Map<String, JsonNode> variants() {
    var all = new LinkedHashMap<String, JsonNode>();
    for (var pointer : pointers()) {
      var at = pointer.substring(0, pointer.lastIndexOf('/'));
      var field = pointer.substring(at.length() + 1);
      changed(all, pointer + " left out", f -> ((ObjectNode) f.at(at)).remove(field));
      changed(all, pointer + " null", f -> ((ObjectNode) f.at(at)).putNull(field));
      if (!sound.at(pointer).isNull()) {
        changed(
            all, pointer + " of another kind", f -> put(f, at, field, otherKind(f.at(pointer))));
      }
      if (sound.at(pointer).isTextual()) {
        changed(all, pointer + " blank", f -> ((ObjectNode) f.at(at)).put(field, " "));
        changed(all, pointer + " long", f -> ((ObjectNode) f.at(at)).put(field, "x".repeat(10001)));
      }
      if (sound.at(pointer).isNumber()) {
        changed(all, pointer + " negative", f -> ((ObjectNode) f.at(at)).put(field, -1));
        changed(all, pointer + " huge", f -> ((ObjectNode) f.at(at)).put(field, 200_001));
      }
      if (sound.at(pointer).isObject()) {
        changed(all, pointer + " with more", f -> ((ObjectNode) f.at(pointer)).put("more", 1));
      }
      if (sound.at(pointer).isArray()) {
        changed(all, pointer + " empty", f -> ((ArrayNode) f.at(pointer)).removeAll());
        changed(all, pointer + " with a hole", f -> ((ArrayNode) f.at(pointer)).addNull());
      }
    }
    changed(all, "nothing to tag with", f -> f.putArray("priorities"));
    changed(all, "a principle to tag with", FrameworkSchemaIT::principleInstead);
    changed(all, "nothing to trace to", f -> f.putArray("strategicOutcomes"));
    changed(all, "code in capitals", f -> f.put("code", "OWN"));
    changed(all, "code of the schema", f -> f.put("code", "schema"));
    changed(all, "no such day", f -> f.put("validFrom", "2026-02-30"));
    changed(all, "whole version", f -> f.put("version", 7));
    changed(all, "element code with a space", f -> in(f, "/priorities/0").put("code", "A B"));
    changed(all, "no such category", f -> in(f, "/outcomeCategories/0").put("code", "FIFTH"));
    changed(all, "third decimal", f -> in(f, "/policy").put("socialValueShare", 10.125));
    changed(all, "second decimal", f -> in(f, "/policy").put("socialValueShare", 10.25));
    changed(
        all,
        "group twice",
        f -> in(f, "/stageQuestions/0").withArray("askedOf").add("PEOPLE_WHO_RECEIVE_CARE"));
    changed(all, "control character", f -> in(f, "/title").put("en", "a\u0007b"));
    changed(all, "line break", f -> in(f, "/title").put("en", "a\nb"));
    return all;
  }

  private void changed(Map<String, JsonNode> all, String name, Consumer<ObjectNode> change) {
    var copy = sound.deepCopy();
    change.accept(copy);
    all.put(name, copy);
  }

  private static ObjectNode in(ObjectNode framework, String pointer) {
    return (ObjectNode) framework.at(pointer);
  }

  private static void put(ObjectNode framework, String at, String field, JsonNode value) {
    ((ObjectNode) framework.at(at)).set(field, value);
  }

  private static JsonNode otherKind(JsonNode value) {
    return value.isTextual() || value.isContainerNode()
        ? JsonNodeFactory.instance.numberNode(7)
        : JsonNodeFactory.instance.textNode("seven");
  }

  private static void principleInstead(ObjectNode framework) {
    framework.putArray("priorities");
    framework.set(
        "principles",
        ((ObjectNode) Json.mapper().valueToTree(new ShippedFrameworks().all().getLast()))
            .get("principles"));
  }

  /**
   * Where every kind of field stands: of each list only the first entry is looked into, and of the
   * texts only the title, which are all of one kind.
   */
  private List<String> pointers() {
    var found = new ArrayList<String>();
    collect("", sound, found);
    return found;
  }

  private static void collect(String at, JsonNode node, List<String> found) {
    if (node.isObject()) {
      for (var field : node.properties()) {
        found.add(at + "/" + field.getKey());
        if (at.isEmpty() || !field.getValue().has("easyRead")) {
          collect(at + "/" + field.getKey(), field.getValue(), found);
        }
      }
    } else if (node.isArray() && !node.isEmpty()) {
      collect(at + "/0", node.get(0), found);
    }
  }

  private static ObjectNode sound() {
    var all = new ShippedFrameworks().all();
    var own = (ObjectNode) Json.mapper().valueToTree(all.getFirst());
    var wales = (ObjectNode) Json.mapper().valueToTree(all.getLast());
    own.put("code", "own-" + UUID.randomUUID());
    own.set("redesignDimensions", wales.get("redesignDimensions"));
    var withAllParts = own.at("/strategicOutcomes/1");
    own.putArray("strategicOutcomes").add(withAllParts);
    return own;
  }
}

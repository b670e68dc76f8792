package org.socialvalue.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractsTest {

  static Set<String> types() {
    return Events.ALL.keySet();
  }

  @Test
  void everyRecordWithATypeIsListed() throws IOException {
    try (var sources = Files.list(Path.of("src/main/java/org/socialvalue/events"))) {
      var listed = Events.ALL.values().stream().map(Class::getSimpleName).toList();
      assertThat(sources.filter(EventContractsTest::declaresAType).map(EventContractsTest::name))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSampleKeepsItsSchema(String type) {
    var sample = Contract.resource(Events.sample(type));
    assertThat(Contract.faultsForProducer(type, sample)).isEmpty();
    assertThat(Contract.faultsForConsumer(type, sample)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSampleSurvivesItsRecord(String type) {
    var sample = Contract.tree(Contract.resource(Events.sample(type)));
    var event = Contract.read(sample.toString(), Events.recordOf(type));
    assertThat(Contract.tree(Contract.write(event))).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("types")
  void anEventWithNothingOptionalKeepsItsSchema(String type) {
    var event = Contract.read(Contract.resource(Events.sample(type)), Events.recordOf(type));
    var bare = Contract.tree(Contract.write(RecordShape.withoutOptionals(event)));
    assertThat(Contract.faultsForProducer(type, bare.toString())).isEmpty();

    objectsIn(bare).forEach(o -> o.properties().removeIf(field -> field.getValue().isNull()));
    assertThat(Contract.faultsForProducer(type, bare.toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaDescribesTheRecordAndNothingElse(String type) {
    var schema = Contract.tree(Contract.resource(Events.schema(type)));
    assertThat(differences(schema, schema, Events.recordOf(type), "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aConsumerPassesOverAFieldThatItDoesNotKnow(String type) {
    var sample = Contract.tree(Contract.resource(Events.sample(type)));
    var known = Contract.read(sample.toString(), Events.recordOf(type));
    objectsIn(sample).forEach(object -> object.put("fieldOfTomorrow", "x"));

    assertThat(Contract.faultsForConsumer(type, sample.toString())).isEmpty();
    assertThat(Contract.read(sample.toString(), Events.recordOf(type))).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aProducerSendsNoFieldThatTheSchemaDoesNotKnowHoweverDeep(String type) {
    var sample = Contract.tree(Contract.resource(Events.sample(type)));
    for (ObjectNode object : objectsIn(sample)) {
      object.put("fieldOfTomorrow", "x");
      assertThat(Contract.faultsForProducer(type, sample.toString()))
          .as(object.toString())
          .isNotEmpty();
      object.remove("fieldOfTomorrow");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aProducerSendsEveryFieldThatIsRequired(String type) {
    var schema = Contract.tree(Contract.resource(Events.schema(type)));
    for (JsonNode required : schema.get("required")) {
      var sample = (ObjectNode) Contract.tree(Contract.resource(Events.sample(type)));
      sample.remove(required.textValue());
      assertThat(Contract.faultsForProducer(type, sample.toString())).isNotEmpty();
    }
  }

  @Test
  void whatWasPublishedYesterdayStillParsesAndKeepsTheSchema() throws IOException {
    try (var yesterday = Files.list(Path.of("src/test/resources/samples-of-yesterday"))) {
      var samples = yesterday.filter(p -> p.toString().endsWith(".json")).toList();
      var seen = new ArrayList<String>();
      for (Path path : samples) {
        var type = typeOf(path);
        var json = Files.readString(path);
        seen.add(type);
        assertThat(Contract.faultsForConsumer(type, json)).as(path.toString()).isEmpty();
        assertThat(Contract.read(json, Events.recordOf(type))).as(path.toString()).isNotNull();
      }
      assertThat(seen).containsAll(types());
    }
  }

  /** {@code bid-scored.v1.json}, or {@code bid-scored.v1-2027-05-01.json} for a later one. */
  private static String typeOf(Path path) {
    return types().stream()
        .filter(t -> path.getFileName().toString().startsWith(Events.shortType(t)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is no event that we know"));
  }

  private static boolean declaresAType(Path source) {
    try {
      return Files.readString(source).contains("String TYPE =");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String name(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  private static List<ObjectNode> objectsIn(JsonNode node) {
    var found = new ArrayList<ObjectNode>();
    if (node instanceof ObjectNode object) {
      found.add(object);
    }
    node.forEach(child -> found.addAll(objectsIn(child)));
    return found;
  }

  /** Where fields, or what may be left out, differ between a schema and its record. */
  private static List<String> differences(
      JsonNode document, JsonNode schema, Class<?> type, String at) {
    var found = new ArrayList<String>();
    var described = schema.path("properties");
    var components = RecordShape.components(type);
    var required = Contract.MAPPER.convertValue(schema.get("required"), String[].class);
    Stream.concat(described.propertyStream().map(Map.Entry::getKey), components.keySet().stream())
        .distinct()
        .forEach(
            name -> {
              if (!described.has(name) || !components.containsKey(name)) {
                found.add(at + "/" + name + " is only on one side");
                return;
              }
              boolean optional = components.get(name);
              if (optional == List.of(required).contains(name)) {
                found.add(at + "/" + name + (optional ? " may" : " may not") + " be null");
              }
              var inner = RecordShape.typeIn(type, name);
              var target = Refs.target(document, described.get(name));
              if (inner.isRecord()) {
                found.addAll(differences(target.document(), target.node(), inner, at + "/" + name));
              }
              if (inner.isEnum() && !values(inner).equals(values(target.node()))) {
                found.add(at + "/" + name + " has other values");
              }
            });
    return found;
  }

  private static List<String> values(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
  }

  private static List<String> values(JsonNode schema) {
    return schema.path("enum").valueStream().map(JsonNode::textValue).toList();
  }
}

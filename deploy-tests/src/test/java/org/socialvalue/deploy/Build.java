package org.socialvalue.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects that a folder of kustomize's comes to. */
record Build(List<JsonNode> objects) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  static Build of(String yaml) {
    try (var parser = YAML.createParser(yaml)) {
      var read = new ArrayList<JsonNode>();
      YAML.readValues(parser, JsonNode.class).forEachRemaining(read::add);
      return new Build(read.stream().filter(JsonNode::isObject).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<JsonNode> all(String kind) {
    return objects.stream().filter(it -> it.path("kind").asText().equals(kind));
  }

  Optional<JsonNode> one(String kind, String name) {
    return all(kind).filter(it -> it.at("/metadata/name").asText().equals(name)).findFirst();
  }

  /** Deployments and Jobs. */
  Stream<JsonNode> workloads() {
    return Stream.concat(all("Deployment"), all("Job"));
  }

  /** The labels of each kind of pod that there will be, those that operators make included. */
  List<Map<String, String>> pods() {
    var pods = new ArrayList<Map<String, String>>();
    workloads().forEach(it -> pods.add(labels(it.at("/spec/template/metadata/labels"))));
    all("Cluster").forEach(it -> pods.add(Map.of("cnpg.io/cluster", nameOf(it))));
    all("Kafka").forEach(it -> pods.add(Map.of("strimzi.io/cluster", nameOf(it))));
    return pods;
  }

  static String nameOf(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  /** How an object is called in a fault. */
  static String called(JsonNode object) {
    return object.path("kind").asText() + " " + nameOf(object);
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static Map<String, String> labels(JsonNode node) {
    var labels = new TreeMap<String, String>();
    node.properties().forEach(it -> labels.put(it.getKey(), it.getValue().asText()));
    return labels;
  }
}

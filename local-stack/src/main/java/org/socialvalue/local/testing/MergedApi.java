package org.socialvalue.local.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents of the services as one. Each path names the servers that have it, since each
 * service has an address of its own; what every service has alike stands once, with all of them.
 * Components of one name that differ are told apart by their service (decision 0060).
 */
final class MergedApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REF = "$ref";
  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  private final Map<String, ObjectNode> documents;
  private final ObjectNode merged = JSON.createObjectNode();
  private final Map<String, Map<String, String>> renamed = new LinkedHashMap<>();

  private MergedApi(Map<String, ObjectNode> documents) {
    this.documents = documents;
  }

  /**
   * @param documents by the service's word in names: {@code Tender}, say; in the order of the work
   * @throws IllegalStateException where two services have a path or an operationId in common and
   *     mean different things by it
   */
  static ObjectNode of(Map<String, ObjectNode> documents) {
    var api = new MergedApi(documents);
    api.merge();
    return api.merged;
  }

  private void merge() {
    var first = documents.values().iterator().next();
    merged.set("openapi", first.get("openapi"));
    merged.set("info", info(first));
    merged.set("servers", servers());
    merged.set("tags", tags());
    merged.set("x-tagGroups", tagGroups());
    merged.set("paths", JSON.createObjectNode());
    merged.set("components", JSON.createObjectNode());
    renameWhatDiffers();
    documents.forEach(this::takeComponents);
    documents.forEach(this::takePaths);
    operationIdsAreUnique();
  }

  private ObjectNode info(ObjectNode first) {
    ObjectNode info = first.get("info").deepCopy();
    var about = info.get("description").asText();
    var services = new StringBuilder("The three services of one commission as one document:\n\n");
    documents
        .values()
        .forEach(
            document ->
                services
                    .append("- ")
                    .append(document.at("/info/title").asText())
                    .append(": ")
                    .append(
                        document.at("/info/description").asText().lines().findFirst().orElse(""))
                    .append('\n'));
    services.append(
        "\nEach has an address of its own, which every path here names; `rules`, `audit` and"
            + " `dead-letters` are of each of them alike.\n\n");
    info.put("title", "Social value in care commissioning");
    info.put("description", services + about.substring(Math.max(0, about.indexOf("## "))));
    return info;
  }

  private ArrayNode servers() {
    var servers = JSON.createArrayNode();
    documents.values().forEach(document -> servers.addAll(serversOf(document)));
    return servers;
  }

  private static ArrayNode serversOf(ObjectNode document) {
    var servers = JSON.createArrayNode();
    for (var server : document.path("servers")) {
      ObjectNode named = server.deepCopy();
      named.put(
          "description",
          document.at("/info/title").asText() + ": " + server.path("description").asText());
      servers.add(named);
    }
    return servers;
  }

  private ArrayNode tags() {
    var tags = JSON.createArrayNode();
    var common = new ArrayList<JsonNode>();
    for (var document : documents.values()) {
      for (var tag : document.path("tags")) {
        if (isCommon(tag)) {
          if (!common.contains(tag)) {
            common.add(tag);
          }
        } else {
          tags.add(tag);
        }
      }
    }
    var names = new HashSet<String>();
    tags.addAll(common);
    for (var tag : tags) {
      if (!names.add(tag.get("name").asText())) {
        throw new IllegalStateException(
            "Two services have a tag '%s' and say different things of it: name one otherwise"
                .formatted(tag.get("name").asText()));
      }
    }
    return tags;
  }

  private boolean isCommon(JsonNode tag) {
    return documents.values().stream()
        .allMatch(document -> document.path("tags").valueStream().anyMatch(tag::equals));
  }

  private ArrayNode tagGroups() {
    var groups = JSON.createArrayNode();
    var common = new ArrayList<String>();
    for (var document : documents.values()) {
      var group = groups.addObject().put("name", document.at("/info/title").asText());
      var tags = group.putArray("tags");
      for (var tag : document.path("tags")) {
        var name = tag.get("name").asText();
        if (!isCommon(tag)) {
          tags.add(name);
        } else if (!common.contains(name)) {
          common.add(name);
        }
      }
    }
    var each = groups.addObject().put("name", "Each of the services").putArray("tags");
    common.forEach(each::add);
    return groups;
  }

  /**
   * Components differ where they say different things, or refer to others that do: so it is looked
   * until no more are found.
   */
  private void renameWhatDiffers() {
    boolean found = true;
    while (found) {
      found = false;
      for (var kind : kinds()) {
        for (var name : names(kind)) {
          found |= renameWhereItDiffers(kind, name);
        }
      }
    }
  }

  private boolean renameWhereItDiffers(String kind, String name) {
    var meanings = new HashSet<JsonNode>();
    var having = new ArrayList<String>();
    documents.forEach(
        (service, document) -> {
          var component = document.path("components").path(kind).path(name);
          if (!component.isMissingNode()) {
            having.add(service);
            meanings.add(refs(service, component.deepCopy()));
          }
        });
    var ref = ref(kind, name);
    if (meanings.size() < 2 || renamedOf(having.getFirst()).containsKey(ref)) {
      return false;
    }
    for (var service : having) {
      var own = name + "Of" + service;
      if (names(kind).contains(own)) {
        throw new IllegalStateException("There is a %s already: name one otherwise".formatted(own));
      }
      renamedOf(service).put(ref, ref(kind, own));
    }
    return true;
  }

  private Map<String, String> renamedOf(String service) {
    return renamed.computeIfAbsent(service, none -> new LinkedHashMap<>());
  }

  private Set<String> kinds() {
    var kinds = new HashSet<String>();
    documents.values().forEach(d -> d.path("components").fieldNames().forEachRemaining(kinds::add));
    return kinds;
  }

  private Set<String> names(String kind) {
    var names = new HashSet<String>();
    documents
        .values()
        .forEach(d -> d.path("components").path(kind).fieldNames().forEachRemaining(names::add));
    return names;
  }

  private static String ref(String kind, String name) {
    return "#/components/" + kind + "/" + name;
  }

  private void takeComponents(String service, ObjectNode document) {
    var components = (ObjectNode) merged.get("components");
    for (var kind : document.path("components").properties()) {
      var all = components.withObjectProperty(kind.getKey());
      for (var component : kind.getValue().properties()) {
        var ref = ref(kind.getKey(), component.getKey());
        var name = renamed(service, ref).substring(ref(kind.getKey(), "").length());
        all.set(name, refs(service, component.getValue().deepCopy()));
      }
    }
  }

  private void takePaths(String service, ObjectNode document) {
    var paths = (ObjectNode) merged.get("paths");
    for (var path : document.path("paths").properties()) {
      var item = (ObjectNode) refs(service, path.getValue().deepCopy());
      var there = (ObjectNode) paths.get(path.getKey());
      if (there == null) {
        item.set("servers", serversOf(document));
        paths.set(path.getKey(), item);
      } else {
        ((ArrayNode) there.get("servers")).addAll(serversOf(document));
        if (!there.deepCopy().without("servers").equals(item)) {
          throw new IllegalStateException(
              "Two services have %s and answer it differently".formatted(path.getKey()));
        }
      }
    }
  }

  private JsonNode refs(String service, JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (var field : object.properties()) {
        if (field.getValue().isTextual()
            && (field.getKey().equals(REF)
                || field.getValue().asText().startsWith("#/components/"))) {
          object.put(field.getKey(), renamed(service, field.getValue().asText()));
        } else if (!field.getKey().equals("example")) {
          refs(service, field.getValue());
        }
      }
    } else {
      node.forEach(entry -> refs(service, entry));
    }
    return node;
  }

  private String renamed(String service, String ref) {
    return renamedOf(service).getOrDefault(ref, ref);
  }

  private void operationIdsAreUnique() {
    var ids = new HashSet<String>();
    for (var path : merged.get("paths")) {
      for (var method : METHODS) {
        var id = path.path(method).path("operationId").asText();
        if (!id.isEmpty() && !ids.add(id)) {
          throw new IllegalStateException(
              "Two services have an operation '%s': give one another operationId".formatted(id));
        }
      }
    }
  }
}

package org.socialvalue.journeys.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.socialvalue.journeys.fuzz.Operation;
import org.socialvalue.journeys.fuzz.Sent;
import org.socialvalue.local.Service;

/**
 * Where the things of one story are, for the templates of the API documents: first those that its
 * people wrote to, then what reading leads to.
 */
final class Places {

  /** For what the story has none of: an identifier of nothing. */
  private static final String NOTHING = "019ab0e6-4c40-7000-8000-0000000000ff";

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
  private static final List<String> NAMES = List.of("id", "code", "number", "version");

  /** What is found under the name of something else. */
  private static final Map<String, List<String>> SAME =
      Map.of(
          "/v1/audit/{}", List.of("/v1/contracts/{}", "/v1/tenders/{}"),
          "/v1/market-engagements/{}", List.of("/v1/projects/{}"));

  private final List<Operation> operations;
  private final Set<String> wanted = new HashSet<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Set<String> ofTheStory = new HashSet<>();

  Places(List<Operation> operations, List<Sent> sent) {
    this.operations = operations;
    operations.forEach(operation -> wanted.addAll(things(operation.path())));
    sent.forEach(this::learn);
    addresses
        .values()
        .forEach(address -> ofTheStory.add(address.substring(address.lastIndexOf('/') + 1)));
  }

  /** The address for the operation's template. */
  String of(Operation operation) {
    return address(operation).orElseGet(() -> filled(operation.path()));
  }

  /** The same, if all of it is there. */
  Optional<String> address(Operation operation) {
    var things = things(operation.path());
    if (things.isEmpty()) {
      return Optional.of(operation.path());
    }
    var last = things.getLast();
    var known = find(operation.service(), last).or(() -> named(operation, last));
    return known.map(address -> address + plain(operation.path()).substring(last.length()));
  }

  /** A part of a thing that is there whatever the story did: its first version, or one by name. */
  private Optional<String> named(Operation operation, String thing) {
    var part = thing.substring(0, thing.length() - "/{}".length());
    var things = things(part);
    var whole = things.isEmpty() ? "" : things.getLast();
    return choice(operation, part)
        .flatMap(
            name ->
                find(operation.service(), whole)
                    .map(address -> address + part.substring(whole.length()) + "/" + name));
  }

  private static Optional<String> choice(Operation operation, String part) {
    if (part.endsWith("/versions")) {
      return Optional.of("1");
    }
    var parameters = operation.parameters("path");
    var last = operation.document().meant(parameters.getLast().path("schema")).path("enum");
    return things(part).size() + 1 == parameters.size() && last.has(0)
        ? Optional.of(last.get(0).asText())
        : Optional.empty();
  }

  private Optional<String> find(Service service, String thing) {
    var known = addresses.get(service + thing);
    if (known != null) {
      return Optional.of(known);
    }
    return SAME.getOrDefault(thing, List.of()).stream()
        .map(other -> addresses.get(service + other))
        .filter(java.util.Objects::nonNull)
        .map(other -> thing.replace("{}", other.substring(other.lastIndexOf('/') + 1)))
        .findFirst();
  }

  private String filled(String template) {
    return plain(template).replace("{}", NOTHING);
  }

  private void learn(Sent sent) {
    var path = sent.path().replaceFirst("\\?.*", "");
    operations.stream()
        .filter(operation -> operation.isAskedBy(sent))
        .min(Comparator.comparingInt(operation -> operation.parameters("path").size()))
        .ifPresent(
            operation -> {
              var steps = path.split("/");
              for (var thing : things(operation.path())) {
                var length = thing.split("/").length;
                keep(
                    operation.service(),
                    thing,
                    String.join("/", List.of(steps).subList(0, length)));
              }
            });
  }

  /** What somebody was answered there: its parts, and rows that can be asked for one by one. */
  void learn(Operation operation, String address, JsonNode body) {
    var rows = body.isArray() ? body : body.path(body.has("releases") ? "releases" : "items");
    var path = plain(operation.path());
    inOrder(rows).forEach(row -> name(row, address, operation.service(), path));
    parts(operation.service(), path.substring(path.lastIndexOf('/') + 1), body);
  }

  private List<JsonNode> inOrder(JsonNode rows) {
    var all = new ArrayList<JsonNode>();
    rows.forEach(all::add);
    all.sort(Comparator.comparing((JsonNode row) -> !isOfTheStory(row)));
    return all;
  }

  private boolean isOfTheStory(JsonNode row) {
    var text = row.toString();
    return ofTheStory.stream().anyMatch(text::contains);
  }

  private void name(JsonNode row, String list, Service service, String template) {
    if (row.path("ocid").isTextual()) {
      keep(service, "/v1/ocds/records/{}", "/v1/ocds/records/" + row.path("ocid").asText());
    }
    for (var name : NAMES) {
      if (row.path(name).isValueNode()) {
        var value = row.path(name).asText();
        keep(service, template + "/{}", list + "/" + value);
        var collection = template.substring(template.lastIndexOf('/') + 1);
        keep(service, "/v1/" + collection + "/{}", "/v1/" + collection + "/" + value);
        return;
      }
    }
  }

  private void parts(Service service, String collection, JsonNode node) {
    if (node.isArray()) {
      node.forEach(
          one -> {
            if (one.path("id").isTextual()) {
              keep(
                  service,
                  "/v1/" + collection + "/{}",
                  "/v1/" + collection + "/" + one.path("id").asText());
            }
            parts(service, collection, one);
          });
    } else {
      node.properties()
          .forEach(
              field -> {
                if (field.getKey().equals("lineage") && field.getValue().isTextual()) {
                  keep(service, "/v1/lineages/{}", "/v1/lineages/" + field.getValue().asText());
                }
                parts(service, field.getKey(), field.getValue());
              });
    }
  }

  private void keep(Service service, String thing, String address) {
    if (wanted.contains(thing)) {
      addresses.putIfAbsent(service + thing, address);
    }
  }

  /** The template up to each of its parameters. */
  private static List<String> things(String template) {
    var plain = plain(template);
    var things = new ArrayList<String>();
    for (var at = plain.indexOf("{}"); at >= 0; at = plain.indexOf("{}", at + 1)) {
      things.add(plain.substring(0, at + 2));
    }
    return things;
  }

  private static String plain(String template) {
    return PARAMETER.matcher(template).replaceAll("{}");
  }
}

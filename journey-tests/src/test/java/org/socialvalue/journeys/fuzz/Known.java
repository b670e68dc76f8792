package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.socialvalue.local.Service;

/** What answers told so far: values by the names of their fields, and what can be asked for. */
final class Known {

  private static final int MOST = 300;

  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Set<String>> addresses = new HashMap<>();
  private final Map<String, List<JsonNode>> bodies = new HashMap<>();

  /** Takes in what was answered at that address. */
  void learn(Operation operation, String address, JsonNode body) {
    learn(body);
    if (operation.method().equals("get")) {
      address(operation.service(), operation.path(), address);
      var rows = body.isArray() ? body : body.path("items");
      for (var row : rows) {
        row(operation, address, row);
      }
    }
  }

  /** Takes in a request of which the services made something. */
  void learn(Operation operation, Sent sent) {
    address(operation.service(), operation.path(), sent.path().replaceFirst("\\?.*", ""));
    if (sent.body() != null) {
      var body = Judge.parsed(sent.body());
      learn(body);
      bodies.computeIfAbsent(operation.name(), any -> new ArrayList<>()).add(body);
    }
  }

  /** Takes in that there is something at an address, where the operation reads it. */
  void learn(Operation operation, String address) {
    address(operation.service(), operation.path(), address);
  }

  /** What was sent to the operation and taken; nothing where nobody sent anything. */
  List<JsonNode> bodies(Operation operation) {
    return bodies.getOrDefault(operation.name(), List.of());
  }

  private void row(Operation list, String address, JsonNode row) {
    var collection = list.path().substring(list.path().lastIndexOf('/') + 1);
    for (var name : List.of("id", "code", "number", "version")) {
      var value = row.path(name);
      if (value.isValueNode() && !value.isNull()) {
        add(values, collection + "/", value.asText());
        add(addresses, list.service() + list.path() + "/", address + "/" + value.asText());
      }
    }
  }

  private void address(Service service, String template, String address) {
    add(addresses, service + template, address);
    if (template.endsWith("}")) {
      add(addresses, service + template.substring(0, template.lastIndexOf('/') + 1), address);
    }
  }

  private void learn(JsonNode node) {
    if (node.isObject()) {
      for (var field : node.properties()) {
        if (field.getValue().isTextual() || field.getValue().isIntegralNumber()) {
          add(values, field.getKey(), field.getValue().asText());
        }
        learn(field.getValue());
      }
    } else if (node.isArray()) {
      node.forEach(this::learn);
    }
  }

  /** One of the values that a field of that name had somewhere, or an identifier of nothing. */
  String value(String name, RandomGenerator random) {
    var known = values.get(name);
    return known == null || random.nextInt(10) == 0
        ? new UUID(random.nextLong(), random.nextLong()).toString()
        : one(known, random);
  }

  boolean knows(String name) {
    return values.containsKey(name);
  }

  /** An address for the template: of a thing that there is, as far as is known. */
  String address(Operation operation, RandomGenerator random) {
    var seen = addresses.get(operation.service() + operation.path());
    if (seen != null && random.nextInt(3) == 0) {
      return one(seen, random);
    }
    return address(operation, operation.path(), random);
  }

  private String address(Operation operation, String template, RandomGenerator random) {
    if (template.isEmpty()) {
      return "";
    }
    var cut = template.lastIndexOf('/');
    var parent = template.substring(0, cut);
    var last = template.substring(cut + 1);
    if (!last.startsWith("{")) {
      return address(operation, parent, random) + "/" + last;
    }
    var listed = addresses.get(operation.service() + parent + "/");
    if (listed != null && random.nextInt(4) > 0) {
      return one(listed, random);
    }
    var name = last.substring(1, last.length() - 1);
    var collection = parent.substring(parent.lastIndexOf('/') + 1) + "/";
    var by = knows(collection) && random.nextBoolean() || !knows(name) ? collection : name;
    return address(operation, parent, random) + "/" + Caller.encoded(value(by, random));
  }

  private static String one(Set<String> known, RandomGenerator random) {
    var all = new ArrayList<>(known);
    return random.nextInt(3) == 0 ? all.getLast() : all.get(random.nextInt(all.size()));
  }

  private static void add(Map<String, Set<String>> known, String name, String value) {
    var all = known.computeIfAbsent(name, any -> new LinkedHashSet<>());
    if (all.size() == MOST) {
      all.remove(all.iterator().next());
    }
    all.add(value);
  }
}

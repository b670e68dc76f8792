package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Draws values that a schema allows, as far as it says; of things that there are, where known. */
final class Values {

  private static final int DEEPEST = 7;
  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  /** Tried in turn where a pattern says what a text looks like. */
  private static final List<String> TEXTS =
      List.of(
          "warm words",
          "a-b",
          "A_B",
          "A1",
          "12.50",
          "https://fuzz.invalid/there",
          "0".repeat(64),
          "019ab0e6-4c40-7000-8000-00000000002a",
          "2026-11-23",
          "5");

  private final ApiDocument document;
  private final Known known;
  private final RandomGenerator random;

  Values(ApiDocument document, Known known, RandomGenerator random) {
    this.document = document;
    this.known = known;
    this.random = random;
  }

  JsonNode of(String name, JsonNode schema) {
    return of(name, schema, 0);
  }

  private JsonNode of(String name, JsonNode told, int depth) {
    var schema = document.meant(told);
    for (var choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return chosen(name, schema.get(choice), depth);
      }
    }
    if (schema.has("allOf")) {
      return of(name, schema.get("allOf").get(0), depth);
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (type(schema, depth)) {
      case "object" -> object(name, schema, depth);
      case "array" -> array(name, schema, depth);
      case "integer" -> JSON.numberNode(between(schema).longValue());
      case "number" -> JSON.numberNode(between(schema));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(text(name, schema));
    };
  }

  private JsonNode chosen(String name, JsonNode choices, int depth) {
    var real = new ArrayList<JsonNode>();
    for (var one : choices) {
      if (!one.path("type").asText().equals("null")) {
        real.add(one);
      }
    }
    var mayBeNull = real.size() < choices.size();
    return mayBeNull && (depth > DEEPEST || random.nextInt(4) == 0)
        ? JSON.nullNode()
        : of(name, real.get(random.nextInt(real.size())), depth);
  }

  private String type(JsonNode schema, int depth) {
    var type = schema.path("type");
    if (!type.isArray()) {
      return type.asText(schema.has("properties") ? "object" : "string");
    }
    var nullable = false;
    var others = new ArrayList<String>();
    for (var one : type) {
      if (one.asText().equals("null")) {
        nullable = true;
      } else {
        others.add(one.asText());
      }
    }
    return nullable && (depth > DEEPEST || random.nextInt(4) == 0)
        ? "null"
        : others.get(random.nextInt(others.size()));
  }

  private JsonNode object(String name, JsonNode schema, int depth) {
    var made = JSON.objectNode();
    var needed = new ArrayList<String>();
    schema.path("required").forEach(one -> needed.add(one.asText()));
    for (var property : schema.path("properties").properties()) {
      if (needed.contains(property.getKey()) || depth < DEEPEST && random.nextInt(3) > 0) {
        made.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1));
      }
    }
    if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
      made.set(known.value(name, random), of(name, schema.get("additionalProperties"), depth + 1));
    }
    return made;
  }

  private JsonNode array(String name, JsonNode schema, int depth) {
    var made = JSON.arrayNode();
    var least = schema.path("minItems").asInt(0);
    var most = Math.min(schema.path("maxItems").asInt(3), least + 3);
    var size = depth > DEEPEST ? least : least + random.nextInt(Math.max(1, most - least + 1));
    for (var i = 0; i < size; i++) {
      made.add(of(name, schema.path("items"), depth + 1));
    }
    return made;
  }

  private BigDecimal between(JsonNode schema) {
    var least = schema.path("minimum").decimalValue();
    var most =
        schema.has("maximum")
            ? schema.get("maximum").decimalValue()
            : least.add(BigDecimal.valueOf(random.nextInt(4) == 0 ? 1_000_000 : 10));
    var step = schema.has("multipleOf") ? schema.get("multipleOf").decimalValue() : BigDecimal.ONE;
    var steps = most.subtract(least).divideToIntegralValue(step);
    return least.add(
        step.multiply(
            steps
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .multiply(BigDecimal.valueOf(random.nextInt(101)))
                .divideToIntegralValue(BigDecimal.valueOf(100))));
  }

  private String text(String name, JsonNode schema) {
    if (known.knows(name) && random.nextInt(3) > 0) {
      return known.value(name, random);
    }
    switch (schema.path("format").asText()) {
      case "uuid" -> {
        return known.value(name, random);
      }
      case "date" -> {
        return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(-200, 800)).toString();
      }
      case "date-time" -> {
        return Instant.parse("2026-11-23T09:30:00Z").plusSeconds(random.nextInt()).toString();
      }
      default -> {
        var pattern = Pattern.compile(schema.path("pattern").asText(""));
        var fitting = TEXTS.stream().filter(text -> pattern.matcher(text).find()).toList();
        return fitting.isEmpty() ? "none" : fitting.get(random.nextInt(fitting.size()));
      }
    }
  }
}

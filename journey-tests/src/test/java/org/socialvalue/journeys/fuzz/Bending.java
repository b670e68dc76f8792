package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Makes bad input of good input: at one place of a document, or of its text as a whole. */
final class Bending {

  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  private static final List<JsonNode> ODD =
      List.of(
          JSON.nullNode(),
          JSON.booleanNode(true),
          JSON.numberNode(0),
          JSON.numberNode(-1),
          JSON.numberNode(Long.MAX_VALUE),
          JSON.numberNode(new BigDecimal("9223372036854775808")),
          JSON.numberNode(new BigDecimal("1E+400")),
          JSON.numberNode(new BigDecimal("1E-400")),
          JSON.numberNode(new BigDecimal("0.1234567890123456789012345")),
          JSON.textNode(""),
          JSON.textNode(" \t\n"),
          JSON.textNode("a\u0000b"),
          JSON.textNode("\ud800"),
          JSON.textNode("\u202e\u200b\ufeff"),
          JSON.textNode("\ud83d\udc69\u200d\ud83d\udd2c".repeat(40)),
          JSON.textNode("<script>alert(1)</script>"),
          JSON.textNode("' or 1=1 --"),
          JSON.textNode("${jndi:ldap://127.0.0.1/x}"),
          JSON.textNode("../../../../etc/passwd"),
          JSON.textNode("a\r\nSet-Cookie: b=c"),
          JSON.textNode("2026-02-30"),
          JSON.textNode("+999999999-12-31"),
          JSON.textNode("-999999999-01-01T00:00:00Z"),
          JSON.textNode("+1000000000-12-31T23:59:59.999999999Z"),
          JSON.textNode("NaN"),
          JSON.textNode("1e999999999"),
          JSON.textNode("00000000-0000-0000-0000-000000000000"),
          JSON.textNode("1-1-1-1-1"),
          JSON.textNode("x".repeat(100_001)),
          JSON.objectNode(),
          JSON.arrayNode(),
          JSON.arrayNode().add(JSON.nullNode()),
          JSON.objectNode().put("", ""));

  private static final List<UnaryOperator<String>> TORN =
      List.of(
          text -> "",
          text -> "null",
          text -> "[]",
          text -> "\"text\"",
          text -> "{",
          text -> text.substring(0, text.length() / 2),
          text -> text + text,
          text -> "\ufeff" + text,
          text -> text.replaceFirst("\\{", "{\"a\u0001\": 1,"),
          text -> text.replaceFirst("\\{", "{\"__proto__\": {}, \"class\": \"java.lang.Object\","),
          text -> "[".repeat(20_000),
          text -> "{\"a\":".repeat(20_000),
          text -> "1".repeat(5_000),
          text -> text.replaceFirst(": ?\"", ": \"\\\\u0000"),
          text -> text.replaceFirst(": ?\"", ": \"\\\\ud800"),
          text -> text.replaceFirst(": ?[0-9]+", ": 01"),
          text -> text.replaceFirst(": ?[0-9]+", ": 1e99999"),
          text -> text.replaceFirst(": ?[0-9]+", ": NaN"),
          text -> "/* a comment */" + text);

  private final RandomGenerator random;

  Bending(RandomGenerator random) {
    this.random = random;
  }

  /** The text as a whole, torn. */
  String torn(String text) {
    return TORN.get(random.nextInt(TORN.size())).apply(text);
  }

  /** Something that is rarely meant. */
  JsonNode odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  /** A copy with one place changed. */
  JsonNode bent(JsonNode document) {
    var copy = document.deepCopy();
    var places = new ArrayList<Runnable>();
    collect(copy, places);
    if (places.isEmpty()) {
      return odd();
    }
    places.get(random.nextInt(places.size())).run();
    return copy;
  }

  private void collect(JsonNode node, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      places.add(() -> object.set("notAField", odd()));
      for (var field : List.copyOf(object.properties())) {
        places.add(() -> object.remove(field.getKey()));
        places.add(() -> object.set(field.getKey(), odd()));
        places.add(() -> object.set(field.getKey(), odd()));
        collect(field.getValue(), places);
      }
    } else if (node instanceof ArrayNode array) {
      places.add(() -> array.add(odd()));
      if (!array.isEmpty()) {
        places.add(() -> array.set(random.nextInt(array.size()), odd()));
        places.add(() -> array.add(array.get(0).deepCopy()));
        places.add(
            () -> {
              var first = array.get(0);
              for (var i = 0; i < 600; i++) {
                array.add(first);
              }
            });
        array.forEach(one -> collect(one, places));
      }
    }
  }
}

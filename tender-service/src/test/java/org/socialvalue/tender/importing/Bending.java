package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes something away from a notice, or puts something odd where something else stood. */
final class Bending {

  private final Random chance;

  Bending(long seed) {
    this.chance = new Random(seed);
  }

  /** A copy, bent so many times. */
  ObjectNode bent(ObjectNode notice, int times) {
    var copy = notice.deepCopy();
    for (int i = 0; i < times; i++) {
      var places = new ArrayList<ContainerNode<?>>();
      gather(copy, places);
      bend(places.get(chance.nextInt(places.size())));
    }
    return copy;
  }

  private static void gather(JsonNode node, List<ContainerNode<?>> places) {
    if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
      places.add(container);
      node.forEach(child -> gather(child, places));
    }
  }

  private void bend(ContainerNode<?> place) {
    switch (place) {
      case ObjectNode object -> {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.get(chance.nextInt(names.size()));
        if (chance.nextInt(4) == 0) {
          object.remove(name);
        } else {
          object.set(name, odd(object.get(name)));
        }
        if (chance.nextInt(20) == 0) {
          object.set("x/~" + chance.nextInt(), odd(object));
        }
      }
      case ArrayNode array -> {
        int at = chance.nextInt(array.size());
        switch (chance.nextInt(3)) {
          case 0 -> array.remove(at);
          case 1 -> array.set(at, odd(array.get(at)));
          default -> array.add(array.get(at).deepCopy());
        }
      }
      default -> throw new IllegalStateException("no container");
    }
  }

  private JsonNode odd(JsonNode before) {
    var make = JsonNodeFactory.instance;
    return switch (chance.nextInt(23)) {
      case 0 -> make.nullNode();
      case 1 -> make.numberNode(-7);
      case 2 -> make.numberNode(new BigDecimal("1e40"));
      case 3 -> make.numberNode(new BigDecimal("12.3456789"));
      case 4 -> make.numberNode(new BigDecimal("1e-200"));
      case 5 -> make.textNode("x".repeat(20_000));
      case 6 -> make.textNode("0000-13-45T99:99:99Z");
      case 7 -> make.textNode("2031-02-03");
      case 8 -> make.textNode("9999-12-31T00:00:00Z");
      case 9 -> make.textNode(" \u0000\ud800 \udc00\t");
      case 10 -> make.textNode("GBP");
      case 11 -> make.arrayNode().add("odd").addNull().add(make.objectNode().put("id", 3));
      case 12 -> make.objectNode().put("amount", "many").put("endDate", "9999-12-31T00:00:00Z");
      case 13 -> make.booleanNode(true);
      case 14 -> make.textNode("EUR");
      case 15 -> make.textNode("");
      case 16 -> make.textNode("250000");
      case 17 -> make.textNode("2031-02-03T12:00:00");
      case 18 -> make.textNode("<p>Help &amp; <b>care</b></p>");
      case 19 -> make.numberNode(60);
      case 20 -> make.objectNode();
      case 21 -> make.objectNode().put("amount", 1200).put("currency", "USD");
      default -> make.arrayNode().add(before.deepCopy());
    };
  }
}

package org.socialvalue.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes an example that its schema allows. The same schema always gives the same one; what may be
 * null is null or left out where it would lead deep, or back to itself.
 */
final class Making {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 4;

  private final Map<String, Schema> components;
  private final SampleWords words;
  private final Deque<String> within = new ArrayDeque<>();

  Making(Map<String, Schema> components, SampleWords words) {
    this.components = components;
    this.words = words;
  }

  JsonNode of(Schema schema) {
    return of(schema, "", 0);
  }

  private JsonNode of(Schema schema, String name, int depth) {
    var referred = Schemas.referred(schema);
    if (referred.isPresent()) {
      within.push(referred.get());
      try {
        return of(Objects.requireNonNull(components.get(referred.get())), name, depth);
      } finally {
        within.pop();
      }
    }
    if (schema.getExample() instanceof JsonNode given) {
      return given;
    }
    if (words.isNothing(name) && mayBeNull(schema)) {
      return NullNode.instance;
    }
    if (schema.getEnumeration() != null) {
      return JSON.textNode(String.valueOf(schema.getEnumeration().getFirst()));
    }
    var either = schema.getOneOf() != null ? schema.getOneOf() : schema.getAnyOf();
    if (either != null) {
      return oneOf(either, name, depth);
    }
    if (schema.getAllOf() != null) {
      return of(schema.getAllOf().getFirst(), name, depth);
    }
    return plain(schema, name, depth);
  }

  /** The first that isn't null, unless it leads too deep and null will do. */
  private JsonNode oneOf(List<Schema> either, String name, int depth) {
    var orNull = either.stream().anyMatch(Making::isNull);
    return either.stream()
        .filter(schema -> !isNull(schema))
        .filter(schema -> !orNull || !leadsTooDeep(schema, depth))
        .findFirst()
        .map(schema -> of(schema, name, depth))
        .orElse(NullNode.instance);
  }

  private static boolean mayBeNull(Schema schema) {
    var either = schema.getOneOf() != null ? schema.getOneOf() : schema.getAnyOf();
    return Schemas.is(schema, Schema.SchemaType.NULL)
        || either != null && either.stream().anyMatch(Making::isNull);
  }

  private static boolean isNull(Schema schema) {
    return schema.getType() != null && schema.getType().equals(List.of(Schema.SchemaType.NULL));
  }

  private boolean leadsTooDeep(Schema schema, int depth) {
    return depth >= DEEP || Schemas.referred(schema).filter(within::contains).isPresent();
  }

  private JsonNode plain(Schema schema, String name, int depth) {
    if (Schemas.is(schema, Schema.SchemaType.OBJECT) || schema.getProperties() != null) {
      return object(schema, name, depth);
    }
    if (Schemas.is(schema, Schema.SchemaType.ARRAY)) {
      return array(schema, name, depth);
    }
    if (Schemas.is(schema, Schema.SchemaType.BOOLEAN)) {
      return JSON.booleanNode(true);
    }
    if (Schemas.is(schema, Schema.SchemaType.INTEGER)) {
      return JSON.numberNode(number(schema, words.number(name).orElse(BigDecimal.ONE)).longValue());
    }
    if (Schemas.is(schema, Schema.SchemaType.NUMBER)) {
      return JSON.numberNode(number(schema, words.number(name).orElse(new BigDecimal("12.5"))));
    }
    return Schemas.is(schema, Schema.SchemaType.STRING)
        ? JSON.textNode(text(schema, name))
        : JSON.textNode(words.of(schema, name));
  }

  private JsonNode object(Schema schema, String name, int depth) {
    var object = JSON.objectNode();
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (property, part) -> {
                var needed =
                    schema.getRequired() != null && schema.getRequired().contains(property);
                if (TRANSLATIONS.contains(property) && !needed) {
                  words.translated(name, property).ifPresent(said -> object.put(property, said));
                } else if (needed || !leadsTooDeep(part, depth)) {
                  object.set(
                      property, of(part, ENGLISH.equals(property) ? name : property, depth + 1));
                }
              });
    }
    var others = schema.getAdditionalPropertiesSchema();
    if (others != null && object.isEmpty()) {
      object.set("key", of(others, name, depth + 1));
    }
    return object;
  }

  /** A text of several languages is told by the name of the field that holds it. */
  private static final String ENGLISH = "en";

  private static final List<String> TRANSLATIONS = List.of("cy", "easyRead");

  private JsonNode array(Schema schema, String name, int depth) {
    var array = JSON.arrayNode();
    var entry = schema.getItems();
    int least = schema.getMinItems() == null ? 0 : schema.getMinItems();
    if (entry != null && (least > 0 || !leadsTooDeep(entry, depth))) {
      for (int i = 0; i < Math.max(1, least); i++) {
        array.add(of(entry, name, depth + 1));
      }
    }
    return array;
  }

  private static BigDecimal number(Schema schema, BigDecimal wanted) {
    var number = wanted;
    if (schema.getMinimum() != null) {
      number = number.max(schema.getMinimum());
    }
    if (schema.getExclusiveMinimum() != null
        && number.compareTo(schema.getExclusiveMinimum()) <= 0) {
      number = schema.getExclusiveMinimum().add(BigDecimal.ONE);
    }
    if (schema.getMaximum() != null) {
      number = number.min(schema.getMaximum());
    }
    return number;
  }

  private String text(Schema schema, String name) {
    return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
      case "date" -> "2026-11-23";
      case "date-time" -> "2026-11-23T09:30:00Z";
      case "uuid" -> uuid(name);
      case "uri", "uri-reference" -> words.given(name).orElse("https://example.org/" + name);
      default -> words.of(schema, name);
    };
  }

  /** Told from others by the field's name alone. */
  private static String uuid(String name) {
    return "019ab0e6-4c40-7000-8000-%012x".formatted(name.hashCode() & 0xffffffffL);
  }
}

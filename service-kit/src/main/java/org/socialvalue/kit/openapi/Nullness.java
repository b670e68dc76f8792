package org.socialvalue.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the schemas of records what is always there and what may be null. A component is
 * needed and never null unless it is {@link Nullable}: requests are held to that, and the compiler
 * holds answers to it. What a request may leave out, since its record puts something in its place,
 * is not needed either, nor what an answer leaves out where it is empty.
 */
final class Nullness {

  private final Map<String, Schema> components;
  private final Shapes shapes;

  private Nullness(Map<String, Schema> components, Shapes shapes) {
    this.components = components;
    this.shapes = shapes;
  }

  static void writeInto(OpenAPI api, Shapes shapes) {
    var nullness = new Nullness(Schemas.components(api), shapes);
    shapes.types().forEach(nullness::write);
  }

  private void write(String name, Type type) {
    var schema = components.get(name);
    var raw = Shapes.raw(type);
    if (schema == null || schema.getProperties() == null || !raw.isRecord()) {
      return;
    }
    Set<String> needless = shapes.isAsked(name) ? FilledIn.by(raw) : Set.of();
    var required =
        new HashSet<>(schema.getRequired() == null ? List.<String>of() : schema.getRequired());
    var properties = new java.util.LinkedHashMap<>(schema.getProperties());
    for (var component : raw.getRecordComponents()) {
      var property = properties.get(component.getName());
      if (property == null) {
        continue;
      }
      var left = leftOut(raw, component);
      if (isNullable(component.getAnnotatedType())) {
        if (left == JsonInclude.Include.ALWAYS && !required.contains(component.getName())) {
          properties.put(component.getName(), orNull(property));
        }
      } else if (left == JsonInclude.Include.ALWAYS && !needless.contains(component.getName())) {
        required.add(component.getName());
      }
      if (entriesAreNullable(component.getAnnotatedType()) && property.getItems() != null) {
        property.setItems(orNull(property.getItems()));
      }
    }
    schema.setProperties(properties);
    var inOrder = properties.keySet().stream().filter(required::contains).toList();
    schema.setRequired(inOrder.isEmpty() ? null : inOrder);
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static boolean entriesAreNullable(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType generic
        && isNullable(generic.getAnnotatedActualTypeArguments()[0]);
  }

  private static JsonInclude.Include leftOut(Class<?> record, RecordComponent component) {
    var own = component.getAccessor().getAnnotation(JsonInclude.class);
    var include = own != null ? own : record.getAnnotation(JsonInclude.class);
    return include == null ? JsonInclude.Include.ALWAYS : include.value();
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null || schema.getOneOf() != null || schema.getAnyOf() != null) {
      var either =
          OASFactory.createSchema()
              .addOneOf(schema)
              .addOneOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
      either.setDescription(schema.getDescription());
      schema.setDescription(null);
      return either;
    }
    if (schema.getType() != null && !Schemas.is(schema, Schema.SchemaType.NULL)) {
      schema.addType(Schema.SchemaType.NULL);
      if (schema.getEnumeration() != null) {
        var values = new ArrayList<Object>(schema.getEnumeration());
        values.add(null);
        schema.setEnumeration(values);
      }
    }
    return schema;
  }
}

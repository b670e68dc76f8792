package org.socialvalue.kit.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Which type each schema of a document is of: found by walking the types of the endpoints and the
 * schemas of their operations side by side.
 */
final class Shapes {

  private final Map<String, Schema> components;
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private Shapes(Map<String, Schema> components) {
    this.components = components;
  }

  static Shapes of(OpenAPI api, Endpoints endpoints) {
    var shapes = new Shapes(Schemas.components(api));
    shapes.types.putAll(ProblemSchemas.types());
    Schemas.operations(api).forEach(operation -> shapes.walk(operation, endpoints));
    return shapes;
  }

  /** The type by the schema's name; names that no operation leads to are not in it. */
  Map<String, Type> types() {
    return types;
  }

  /** Whether requests are made of it, alone or within another. */
  boolean isAsked(String name) {
    return asked.contains(name);
  }

  static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> raw(generic.getRawType());
      case WildcardType wildcard -> raw(wildcard.getUpperBounds()[0]);
      default -> Object.class;
    };
  }

  private void walk(Operation operation, Endpoints endpoints) {
    var id = operation.getOperationId();
    var body = operation.getRequestBody();
    if (body != null) {
      endpoints
          .asked(id)
          .ifPresent(type -> schemas(body.getContent()).forEach(s -> walk(s, type, true)));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              var answered = endpoints.answered(id, status);
              if (status.startsWith("2") && !answered.isEmpty()) {
                schemas(response.getContent()).forEach(schema -> answers(schema, answered));
              }
            });
  }

  private static Stream<Schema> schemas(Content content) {
    return Schemas.media(content).map(media -> media.getSchema()).filter(s -> s != null);
  }

  private void answers(Schema schema, List<Type> types) {
    if (types.size() == 1) {
      walk(schema, types.getFirst(), false);
    } else if (schema.getOneOf() != null && schema.getOneOf().size() == types.size()) {
      for (int i = 0; i < types.size(); i++) {
        walk(schema.getOneOf().get(i), types.get(i), false);
      }
    }
  }

  private void walk(Schema schema, Type type, boolean isAsked) {
    if (raw(type) == Optional.class && type instanceof ParameterizedType optional) {
      walk(schema, optional.getActualTypeArguments()[0], isAsked);
      return;
    }
    var name = Schemas.referred(schema);
    if (name.isPresent()) {
      if (seen.add(name.get() + isAsked) && components.containsKey(name.get())) {
        types.putIfAbsent(name.get(), type);
        if (isAsked) {
          asked.add(name.get());
        }
        inside(components.get(name.get()), type, isAsked);
      }
      return;
    }
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(part -> walk(part, type, isAsked));
    }
    inside(schema, type, isAsked);
  }

  private void inside(Schema schema, Type type, boolean isAsked) {
    var raw = raw(type);
    if (raw.isRecord()) {
      var variables = variables(type);
      for (var component : raw.getRecordComponents()) {
        property(schema, component)
            .ifPresent(
                property ->
                    walk(property, resolved(component.getGenericType(), variables), isAsked));
      }
    } else if (schema.getItems() != null) {
      var of = raw.isArray() ? raw.getComponentType() : argument(type, raw, Collection.class, 0);
      walk(schema.getItems(), of, isAsked);
    } else if (schema.getAdditionalPropertiesSchema() != null) {
      walk(schema.getAdditionalPropertiesSchema(), argument(type, raw, Map.class, 1), isAsked);
    } else if (schema.getOneOf() != null && raw.isSealed()) {
      schema
          .getOneOf()
          .forEach(part -> permitted(part, raw).ifPresent(c -> walk(part, c, isAsked)));
    }
  }

  private static Optional<Schema> property(Schema schema, RecordComponent component) {
    return Optional.ofNullable(schema.getProperties()).map(all -> all.get(component.getName()));
  }

  private static Optional<Class<?>> permitted(Schema part, Class<?> raw) {
    return Schemas.referred(part)
        .flatMap(
            name ->
                Arrays.stream(raw.getPermittedSubclasses())
                    .filter(
                        subclass -> name.replaceAll("\\d+$", "").equals(subclass.getSimpleName()))
                    .findFirst());
  }

  private static Type argument(Type type, Class<?> raw, Class<?> of, int at) {
    return of.isAssignableFrom(raw)
            && type instanceof ParameterizedType generic
            && generic.getActualTypeArguments().length > at
        ? generic.getActualTypeArguments()[at]
        : Object.class;
  }

  private static Map<String, Type> variables(Type type) {
    var variables = new HashMap<String, Type>();
    if (type instanceof ParameterizedType generic) {
      var names = raw(type).getTypeParameters();
      for (int i = 0; i < names.length; i++) {
        variables.put(names[i].getName(), generic.getActualTypeArguments()[i]);
      }
    }
    return variables;
  }

  private static Type resolved(Type type, Map<String, Type> variables) {
    return switch (type) {
      case TypeVariable<?> variable -> variables.getOrDefault(variable.getName(), Object.class);
      case ParameterizedType generic
          when Arrays.stream(generic.getActualTypeArguments())
              .anyMatch(TypeVariable.class::isInstance) ->
          new Filled(
              raw(generic),
              Arrays.stream(generic.getActualTypeArguments())
                  .map(argument -> resolved(argument, variables))
                  .toList());
      default -> type;
    };
  }

  /** A generic type whose variables are known. */
  private record Filled(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return raw.getDeclaringClass() == null ? Object.class : raw.getDeclaringClass();
    }
  }
}

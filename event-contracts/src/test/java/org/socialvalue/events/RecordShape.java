package org.socialvalue.events;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record's components say: their names, their types and which may be null. */
final class RecordShape {

  private RecordShape() {}

  /** Component name to whether it may be null. */
  static Map<String, Boolean> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .collect(
            toMap(
                RecordComponent::getName, RecordShape::optional, (a, b) -> a, LinkedHashMap::new));
  }

  /** The type of the component, or of the list's items. */
  static Class<?> typeIn(Class<?> type, String component) {
    var generic =
        Arrays.stream(type.getRecordComponents())
            .filter(c -> c.getName().equals(component))
            .findFirst()
            .orElseThrow()
            .getGenericType();
    return (Class<?>)
        (generic instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : generic);
  }

  /** The same value with null wherever null is allowed, all the way down. */
  static Object withoutOptionals(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(RecordShape::withoutOptionals).toList();
    }
    if (!value.getClass().isRecord()) {
      return value;
    }
    var components = value.getClass().getRecordComponents();
    try {
      var arguments = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        arguments[i] =
            optional(components[i])
                ? null
                : withoutOptionals(components[i].getAccessor().invoke(value));
      }
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return value.getClass().getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean optional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}

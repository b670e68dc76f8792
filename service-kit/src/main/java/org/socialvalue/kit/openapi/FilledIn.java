package org.socialvalue.kit.openapi;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request's record makes of a field that was left out: a record is made of nothing at all,
 * and the components that hold something all the same were filled in.
 */
final class FilledIn {

  private FilledIn() {}

  /**
   * The components that a request need not name. A record that refuses nothing at all has none but
   * its numbers and truths.
   */
  static Set<String> by(Class<?> type) {
    var made = ofNothing(type);
    return Arrays.stream(type.getRecordComponents())
        .filter(
            component ->
                component.getType().isPrimitive() || (made != null && holds(made, component)))
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static @Nullable Object ofNothing(Class<?> type) {
    var parts =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class[]::new);
    try {
      var constructor = type.getDeclaredConstructor(parts);
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(parts).map(FilledIn::nothing).toArray());
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static @Nullable Object nothing(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  private static boolean holds(Object made, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(made) != null;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}

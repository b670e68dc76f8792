package org.socialvalue.monitoring.table;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as.
 *
 * @param value null where it is empty or can't be read
 * @param fault why it can't be read, for people; null where it can
 */
public record Cell<T>(@Nullable T value, @Nullable String fault) {

  public static <T> Cell<T> of(T value) {
    return new Cell<>(value, null);
  }

  public static <T> Cell<T> empty() {
    return new Cell<>(null, null);
  }

  public static <T> Cell<T> unreadable(String why) {
    return new Cell<>(null, why);
  }
}

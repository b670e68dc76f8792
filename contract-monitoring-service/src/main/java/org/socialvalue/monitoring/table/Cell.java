package org.socialvalue.monitoring.table;

import org.jspecify.annotations.Nullable;

/** What a cell was read as. */
public sealed interface Cell<T> {

  /** Something was read. */
  record Read<T>(T what) implements Cell<T> {}

  /** Nothing stands in it. */
  record Empty<T>() implements Cell<T> {}

  /**
   * @param why for people
   */
  record Unreadable<T>(String why) implements Cell<T> {}

  /**
   * It can be read in two ways, and nobody said which is meant.
   *
   * @param why for people, with what would settle it
   */
  record Ambiguous<T>(String why) implements Cell<T> {}

  static <T> Cell<T> of(T value) {
    return new Read<>(value);
  }

  static <T> Cell<T> empty() {
    return new Empty<>();
  }

  static <T> Cell<T> unreadable(String why) {
    return new Unreadable<>(why);
  }

  static <T> Cell<T> ambiguous(String why) {
    return new Ambiguous<>(why);
  }

  /** Null where it is empty or can't be read. */
  default @Nullable T value() {
    return this instanceof Read<T>(T what) ? what : null;
  }

  /** Why it can't be read, for people; null where it can. */
  default @Nullable String fault() {
    return switch (this) {
      case Unreadable<T>(String why) -> why;
      case Ambiguous<T>(String why) -> why;
      case Read<T> read -> null;
      case Empty<T> empty -> null;
    };
  }

  /** Of what it is a part of, which can't be read for the same reason; empty where it can. */
  default <W> Cell<W> sameFault() {
    return switch (this) {
      case Unreadable<T>(String why) -> unreadable(why);
      case Ambiguous<T>(String why) -> ambiguous(why);
      case Read<T> read -> empty();
      case Empty<T> empty -> empty();
    };
  }
}

package org.socialvalue.kit.json;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two states of something.
 *
 * @param pointer the way to it, written as a JSON pointer in which an entry of a list goes by its
 *     identifier where it has one: {@code /lots/LOT-1/value}
 * @param before how it was, as plain JSON values; null where there was nothing
 * @param after how it is, as plain JSON values; null where there is nothing any more
 */
public record Change(String pointer, @Nullable Object before, @Nullable Object after) {

  /** Whether the two touch the same place, or one lies within the other. */
  public boolean meets(Change other) {
    return within(pointer, other.pointer) || within(other.pointer, pointer);
  }

  private static boolean within(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}

package org.socialvalue.kit.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page: what the next one comes after.
 *
 * @param value what the list is sorted by; null where that is the identifier alone
 */
record Cursor(@Nullable Object value, UUID id) {

  private static final String BETWEEN = "\n";

  /** As callers send it back; the order is in it, so that it can't be taken into another. */
  String written(String order) {
    if (value == null && order.equals(Sorting.CREATED)) {
      return id.toString();
    }
    var text = order + BETWEEN + id + BETWEEN + (value == null ? "" : value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @return null for one that was not written in this order
   */
  static @Nullable Cursor read(String written, String order, @Nullable SortKey<?> key) {
    try {
      if (order.equals(Sorting.CREATED)) {
        return new Cursor(null, UUID.fromString(written));
      }
      var parts =
          new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8)
              .split(BETWEEN, 3);
      if (parts.length < 3 || !parts[0].equals(order)) {
        return null;
      }
      return new Cursor(key == null ? null : key.read().apply(parts[2]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }
}

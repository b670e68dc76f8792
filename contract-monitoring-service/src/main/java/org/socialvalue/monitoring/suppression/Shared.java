package org.socialvalue.monitoring.suppression;

import org.jspecify.annotations.Nullable;

/**
 * A count of people as it may be shared.
 *
 * @param value the count; null where it is hidden
 * @param text the same for reading: the figure, or that and why there is none
 */
public record Shared(@Nullable Long value, String text) {

  static final Shared WITHHELD = new Shared(null, "not shown");

  static Shared exactly(long count) {
    return new Shared(count, Long.toString(count));
  }

  static Shared fewerThan(int threshold) {
    return new Shared(null, "fewer than " + threshold);
  }

  public boolean hidden() {
    return value == null;
  }
}

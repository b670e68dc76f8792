package org.socialvalue.kit.retention;

import java.time.Instant;

/** One kind of what is kept for so long and no longer. */
public interface Retention {

  /** Its name: the period stands under {@code retention.} and this. */
  String kind();

  /**
   * Erases all whose time began before that instant. Done again it does nothing.
   *
   * @return how many
   */
  int erase(Instant before);
}

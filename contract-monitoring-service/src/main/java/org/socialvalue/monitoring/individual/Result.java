package org.socialvalue.monitoring.individual;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What became of somebody's score since the start. */
public enum Result {
  IMPROVED,
  HELD,
  FALLEN,
  NOT_YET_KNOWN;

  static Result of(BigDecimal start, @Nullable BigDecimal latest, boolean higherIsBetter) {
    if (latest == null) {
      return NOT_YET_KNOWN;
    }
    int way = higherIsBetter ? latest.compareTo(start) : start.compareTo(latest);
    return way > 0 ? IMPROVED : way == 0 ? HELD : FALLEN;
  }
}

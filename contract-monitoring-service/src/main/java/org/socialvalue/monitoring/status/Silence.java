package org.socialvalue.monitoring.status;

import java.math.BigDecimal;

/**
 * What was not reported of what was due.
 *
 * @param missing how many of those due were not reported; none where it is not positive
 * @param due how many were due so far
 * @param unit days or periods
 */
public record Silence(long missing, long due, String unit) {

  boolean isBeyond(BigDecimal tolerancePercent) {
    return BigDecimal.valueOf(missing)
            .multiply(BigDecimal.valueOf(100))
            .compareTo(tolerancePercent.multiply(BigDecimal.valueOf(due)))
        > 0;
  }

  String words() {
    return "nothing was reported for " + missing + " of the " + due + " " + unit + " due so far";
  }
}

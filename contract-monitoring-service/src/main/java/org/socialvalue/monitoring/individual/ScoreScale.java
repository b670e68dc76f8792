package org.socialvalue.monitoring.individual;

import java.math.BigDecimal;

/**
 * What scores are read on.
 *
 * @param lowest one end
 * @param highest the other end, more than the lowest
 * @param higherIsBetter whether a higher score is the better one
 */
public record ScoreScale(BigDecimal lowest, BigDecimal highest, boolean higherIsBetter) {

  boolean holds(BigDecimal score) {
    return score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0;
  }

  @Override
  public String toString() {
    return "from " + lowest.toPlainString() + " to " + highest.toPlainString();
  }
}

package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A first proposal of importance: equal shares of 100 with two places, the first takes the rest, so
 * that the sum is exactly 100.
 */
public final class EqualWeights {

  private static final BigDecimal HUNDRED = new BigDecimal("100.00");

  private EqualWeights() {}

  public static List<BigDecimal> of(int count) {
    if (count == 0) {
      return List.of();
    }
    var share = HUNDRED.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
    var first = HUNDRED.subtract(share.multiply(BigDecimal.valueOf(count - 1L)));
    var weights = new ArrayList<BigDecimal>();
    weights.add(first);
    for (int i = 1; i < count; i++) {
      weights.add(share);
    }
    return List.copyOf(weights);
  }
}

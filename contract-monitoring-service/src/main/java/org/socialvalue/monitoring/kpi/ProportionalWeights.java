package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Weights that sum to exactly 100 again after one has gone, each in proportion to what it was: two
 * places, and the heaviest takes what rounding leaves.
 */
public final class ProportionalWeights {

  private static final BigDecimal HUNDRED = new BigDecimal("100.00");

  private ProportionalWeights() {}

  /** Equal shares where all of them weighed nothing. */
  public static List<BigDecimal> of(List<BigDecimal> weights) {
    return of(weights, HUNDRED);
  }

  /**
   * @param whole what they sum to, above 0 with at most two places
   */
  static List<BigDecimal> of(List<BigDecimal> weights, BigDecimal whole) {
    if (weights.isEmpty()) {
      return List.of();
    }
    var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() <= 0) {
      return of(Collections.nCopies(weights.size(), BigDecimal.ONE), whole);
    }
    var shares = new ArrayList<BigDecimal>();
    weights.forEach(weight -> shares.add(weight.multiply(whole).divide(sum, 2, RoundingMode.DOWN)));
    var rest = whole.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    int heaviest = weights.indexOf(Collections.max(weights));
    shares.set(heaviest, shares.get(heaviest).add(rest));
    return List.copyOf(shares);
  }
}

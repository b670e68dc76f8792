package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * RATE_TARGET: what is due for money really spent, in whole steps. With one for each £250,000,
 * £749,999 make two due and £750,000 three.
 */
public final class RateTarget {

  public static final RuleInfo INFO =
      new RuleInfo(
          "RATE_TARGET",
          "A target per amount spent falls due from actual spend, in whole steps rounded down",
          Effect.COMPUTE,
          Basis.POLICY,
          "Kent framework, measuring and reporting");

  private RateTarget() {}

  /**
   * @param amount due for each step
   * @param perAmountSpent pounds of one step, more than zero
   * @param spent pounds spent to date
   */
  public static BigDecimal due(BigDecimal amount, BigDecimal perAmountSpent, BigDecimal spent) {
    return spent.divideToIntegralValue(perAmountSpent).setScale(0).multiply(amount);
  }
}

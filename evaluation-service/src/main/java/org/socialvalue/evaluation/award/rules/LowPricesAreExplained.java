package org.socialvalue.evaluation.award.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * A price that a test finds low is explained, and the explanation accepted, before its bid is
 * awarded; else that is to be acknowledged. Of other bids it is said. Nothing is refused by it.
 */
public final class LowPricesAreExplained implements Rule<LowPricesAreExplained.LowPrice> {

  /**
   * @param subject the bid's id
   * @param because what the test found, in words
   * @param explained whether an officer accepted its bidder's explanation
   * @param chosen whether it is to get the lot
   */
  public record LowPrice(
      String subject, String bidderName, String because, boolean explained, boolean chosen) {}

  @Override
  public RuleInfo info() {
    return Codes.ABNORMALLY_LOW;
  }

  @Override
  public List<Finding> check(LowPrice price) {
    if (price.explained()) {
      return List.of();
    }
    return List.of(
        info()
            .finding(
                price.chosen() ? info().effect() : Effect.INFO,
                price.subject(),
                "The price of %s is low and not explained: %s"
                    .formatted(price.bidderName(), price.because())));
  }
}

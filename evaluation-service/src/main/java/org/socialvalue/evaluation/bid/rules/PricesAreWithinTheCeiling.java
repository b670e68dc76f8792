package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * A price over its lot's ceiling will put the bid out of that lot: advised on submission, so that
 * nobody learns of it from the ranking.
 */
public final class PricesAreWithinTheCeiling implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.GATE_THEN_SOCIAL;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    for (var lot : bid.tender().lots()) {
      var ceiling = lot.priceCeiling();
      if (ceiling != null) {
        bid.content()
            .priceOf(lot.id())
            .filter(price -> price.compareTo(ceiling) > 0)
            .ifPresent(
                price ->
                    findings.add(
                        info()
                            .finding(
                                Effect.ADVISE,
                                "/lots",
                                "The price for %s is over its ceiling of £%s: the bid would be out"
                                    .formatted(lot.id(), ceiling.toPlainString()))));
      }
    }
    return findings;
  }
}

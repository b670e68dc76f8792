package org.socialvalue.evaluation.bid.rules;

import java.util.List;
import org.socialvalue.evaluation.bid.BidContent.LotPrice;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** A bid is for no more lots than the tender lets one supplier bid for. */
public final class LotsBidForAreWithinTheLimit implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.LOT_LIMITS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var limits = bid.tender().lotLimits();
    var most = limits == null ? null : limits.mostBidFor();
    long lots = bid.content().lots().stream().map(LotPrice::lotId).distinct().count();
    return most == null || lots <= most
        ? List.of()
        : List.of(
            info()
                .finding(
                    "/lots",
                    "One supplier may bid for %d lots at most; this bid is for %d"
                        .formatted(most, lots)));
  }
}

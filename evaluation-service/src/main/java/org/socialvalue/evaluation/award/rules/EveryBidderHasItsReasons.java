package org.socialvalue.evaluation.award.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Each bidder for the lot has its assessment summary before the award is final. */
public final class EveryBidderHasItsReasons implements Rule<EveryBidderHasItsReasons.Issued> {

  /**
   * @param bidders for the lot
   * @param issuedTo those who have their summary
   */
  public record Issued(List<String> bidders, List<String> issuedTo) {}

  @Override
  public RuleInfo info() {
    return Codes.REASONS_TO_BIDDERS;
  }

  @Override
  public List<Finding> check(Issued issued) {
    return issued.bidders().stream()
        .filter(bidder -> !issued.issuedTo().contains(bidder))
        .map(bidder -> info().finding(bidder, bidder + " has no assessment summary yet"))
        .toList();
  }
}

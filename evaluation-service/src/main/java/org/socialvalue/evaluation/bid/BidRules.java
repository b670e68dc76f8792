package org.socialvalue.evaluation.bid;

import java.util.List;
import org.socialvalue.evaluation.bid.rules.EachLotBidForHasOnePrice;
import org.socialvalue.evaluation.bid.rules.EachOfferIsWhole;
import org.socialvalue.evaluation.bid.rules.EachQuestionIsAnswered;
import org.socialvalue.evaluation.bid.rules.EachRequirementHasItsPlan;
import org.socialvalue.evaluation.bid.rules.OffersLandInTheRelevantArea;
import org.socialvalue.evaluation.bid.rules.PricesAreWithinTheCeiling;
import org.socialvalue.evaluation.bid.rules.TheBidderIsNamed;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;

/** What a submission is judged by. A new rule on bids is a class in {@code rules} and a line. */
final class BidRules {

  private static final List<Rule<JudgedBid>> ALL =
      List.of(
          new TheBidderIsNamed(),
          new EachLotBidForHasOnePrice(),
          new EachQuestionIsAnswered(),
          new EachRequirementHasItsPlan(),
          new EachOfferIsWhole(),
          new PricesAreWithinTheCeiling(),
          new OffersLandInTheRelevantArea());

  private BidRules() {}

  static List<Finding> findings(JudgedBid bid) {
    return Findings.of(ALL, bid);
  }

  /** What counts nothing, for those who read the bid. */
  static List<Finding> discounted(JudgedBid bid) {
    return new OffersLandInTheRelevantArea().check(bid);
  }
}

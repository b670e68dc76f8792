package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.evaluation.bid.rules.EachConditionIsAnswered;
import org.socialvalue.evaluation.bid.rules.EachLotBidForHasOnePrice;
import org.socialvalue.evaluation.bid.rules.EachOfferIsWhole;
import org.socialvalue.evaluation.bid.rules.EachPartnerIsDescribed;
import org.socialvalue.evaluation.bid.rules.EachQuestionIsAnswered;
import org.socialvalue.evaluation.bid.rules.EachRequirementHasItsPlan;
import org.socialvalue.evaluation.bid.rules.GeneralDeclarationsAreMade;
import org.socialvalue.evaluation.bid.rules.LotsBidForAreWithinTheLimit;
import org.socialvalue.evaluation.bid.rules.NoOfferIsASumOfMoney;
import org.socialvalue.evaluation.bid.rules.OffersLandInTheRelevantArea;
import org.socialvalue.evaluation.bid.rules.PriceSchedulesAddUp;
import org.socialvalue.evaluation.bid.rules.PricesAreWithinTheCeiling;
import org.socialvalue.evaluation.bid.rules.TheBidderIsNamed;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;

/** What a submission is judged by. A new rule on bids is a class in {@code rules} and a line. */
@ApplicationScoped
class BidRules {

  private final List<Rule<JudgedBid>> all;

  BidRules(GeneralDeclarations general) {
    this.all =
        List.of(
            new TheBidderIsNamed(),
            new EachPartnerIsDescribed(),
            new EachLotBidForHasOnePrice(),
            new LotsBidForAreWithinTheLimit(),
            new PriceSchedulesAddUp(),
            new EachQuestionIsAnswered(),
            new EachRequirementHasItsPlan(),
            new EachOfferIsWhole(),
            new NoOfferIsASumOfMoney(),
            new EachConditionIsAnswered(),
            new GeneralDeclarationsAreMade(general.all()),
            new PricesAreWithinTheCeiling(),
            new OffersLandInTheRelevantArea());
  }

  List<Finding> findings(JudgedBid bid) {
    return Findings.of(all, bid);
  }

  /** What counts nothing, for those who read the bid. */
  static List<Finding> discounted(JudgedBid bid) {
    return new OffersLandInTheRelevantArea().check(bid);
  }
}

package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * A bid is for at least one lot of the tender, and has one price for each it is for; where price
 * has no weight, as with some grants, none is asked.
 */
public final class EachLotBidForHasOnePrice implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var lots = bid.content().lots();
    if (lots.isEmpty()) {
      return List.of(info().finding("/lots", "Bid for at least one lot, with its price"));
    }
    var known = bid.tender().lots().stream().map(Lot::id).toList();
    boolean asksForPrices = bid.tender().awardModel().priceWeight().signum() > 0;
    var seen = new HashSet<String>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < lots.size(); i++) {
      var lot = lots.get(i);
      var at = "/lots/" + i;
      if (!known.contains(lot.lotId())) {
        findings.add(info().finding(at + "/lotId", "The tender has no lot " + lot.lotId()));
      }
      if (!seen.add(lot.lotId())) {
        findings.add(info().finding(at + "/lotId", "Lot " + lot.lotId() + " stands here twice"));
      }
      if (lot.price() == null && asksForPrices) {
        findings.add(info().finding(at + "/price", "Give the price for " + lot.lotId()));
      }
    }
    return findings;
  }
}

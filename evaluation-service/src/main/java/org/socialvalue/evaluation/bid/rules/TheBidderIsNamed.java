package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** The bidder says its name, its size and its sector. */
public final class TheBidderIsNamed implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var bidder = bid.content().bidder();
    if (bidder == null) {
      return List.of(info().finding("/bidder", "Say who bids: name, size and sector"));
    }
    var findings = new ArrayList<Finding>();
    if (bidder.name() == null || bidder.name().isBlank()) {
      findings.add(info().finding("/bidder/name", "Name the organisation that bids"));
    }
    if (bidder.size() == null) {
      findings.add(info().finding("/bidder/size", "Say the size of the organisation"));
    }
    if (bidder.sector() == null) {
      findings.add(info().finding("/bidder/sector", "Say the sector of the organisation"));
    }
    return findings;
  }
}

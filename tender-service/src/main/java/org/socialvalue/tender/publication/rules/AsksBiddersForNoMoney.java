package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.MoneyTalk;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.rules.SetsNoMoneyGoal;
import org.socialvalue.tender.publication.BidderTexts;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * NO_MONEY_GOALS for a tender: no question, condition, mark or title asks for a sum saved, a
 * proxy's value or social value as a share of the price. The outcomes themselves are judged with
 * their own rules.
 */
public final class AsksBiddersForNoMoney implements Rule<TenderInQuestion> {

  @Override
  public RuleInfo info() {
    return SetsNoMoneyGoal.INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    return BidderTexts.all(tender).stream()
        .filter(passage -> !passage.at().startsWith("/requirements"))
        .filter(passage -> passage.wordings().anyMatch(MoneyTalk::asksForMoney))
        .map(
            passage ->
                info()
                    .finding(
                        passage.at(),
                        "It asks bidders for money as social value (\""
                            + passage.text().en()
                            + "\"): ask what changes for people or places"))
        .toList();
  }
}

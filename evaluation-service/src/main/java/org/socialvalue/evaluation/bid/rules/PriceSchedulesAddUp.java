package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent.LotPrice;
import org.socialvalue.evaluation.bid.BidContent.PriceItem;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.bid.PriceSchedule;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * A price schedule, where a lot has one, says of each line what it is and how much, and its lines
 * come to the lot's price to the penny.
 */
public final class PriceSchedulesAddUp implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    var lots = bid.content().lots();
    for (int i = 0; i < lots.size(); i++) {
      if (!lots.get(i).items().isEmpty()) {
        schedule(lots.get(i), "/lots/" + i, findings);
      }
    }
    return findings;
  }

  private void schedule(LotPrice lot, String at, List<Finding> findings) {
    for (int i = 0; i < lot.items().size(); i++) {
      line(lot.items().get(i), at + "/items/" + i, findings);
    }
    var total = PriceSchedule.of(lot).total();
    if (total != null && lot.price() != null && total.compareTo(lot.price()) != 0) {
      findings.add(
          info()
              .finding(
                  at + "/items",
                  "The lines come to £%s, the price for %s is £%s"
                      .formatted(total.toPlainString(), lot.lotId(), lot.price().toPlainString())));
    }
  }

  private void line(PriceItem item, String at, List<Finding> findings) {
    needed(said(item.description()), at + "/description", "what is priced", findings);
    needed(item.quantity(), at + "/quantity", "how many", findings);
    needed(said(item.unit()), at + "/unit", "what is counted", findings);
    needed(item.unitPrice(), at + "/unitPrice", "the price of one", findings);
  }

  private static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private void needed(@Nullable Object value, String at, String what, List<Finding> findings) {
    if (value == null) {
      findings.add(info().finding(at, "Say " + what));
    }
  }
}

package org.socialvalue.evaluation.award.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.LotLimits;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * No supplier wins more lots than the tender lets it; which it gets, the tender's allotment says.
 */
public final class NobodyWinsMoreThanTheLimit implements Rule<NobodyWinsMoreThanTheLimit.Wins> {

  /**
   * @param limits null where the tender has none
   * @param lots that this bidder would have won with this one
   */
  public record Wins(@Nullable LotLimits limits, String bidder, int lots) {

    public boolean isOver() {
      var most = limits == null ? null : limits.mostWon();
      return most != null && lots > most;
    }
  }

  @Override
  public RuleInfo info() {
    return Codes.LOT_LIMITS;
  }

  @Override
  public List<Finding> check(Wins wins) {
    var limits = wins.limits();
    if (!wins.isOver() || limits == null) {
      return List.of();
    }
    var allotment = limits.allotment() == null ? "" : " (" + limits.allotment().en() + ")";
    return List.of(
        info()
            .finding(
                wins.bidder(),
                "%s would win %d lots; the tender lets one supplier win %d%s"
                    .formatted(wins.bidder(), wins.lots(), limits.mostWon(), allotment)));
  }
}

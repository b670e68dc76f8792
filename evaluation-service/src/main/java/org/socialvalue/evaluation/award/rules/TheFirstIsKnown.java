package org.socialvalue.evaluation.award.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Nothing is awarded while bids share the first place and the published rule cannot part them. */
public final class TheFirstIsKnown implements Rule<TheFirstIsKnown.Top> {

  /** The top of a lot's ranking. */
  public record Top(String lotId, boolean tied) {}

  @Override
  public RuleInfo info() {
    return Codes.TIES;
  }

  @Override
  public List<Finding> check(Top top) {
    return top.tied()
        ? List.of(
            info()
                .finding(
                    top.lotId(),
                    "Bids share the first place and the tender's tie rule cannot part them"))
        : List.of();
  }
}

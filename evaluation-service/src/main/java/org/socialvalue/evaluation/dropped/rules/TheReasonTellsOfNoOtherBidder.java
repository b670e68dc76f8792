package org.socialvalue.evaluation.dropped.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Why a bid dropped out is told to its bidder, who is not to learn from it who else bids. */
public final class TheReasonTellsOfNoOtherBidder
    implements Rule<TheReasonTellsOfNoOtherBidder.Told> {

  /**
   * @param others bidders that the words name, or one of those who would deliver with them
   */
  public record Told(List<String> others) {}

  @Override
  public RuleInfo info() {
    return Codes.REASONS_TO_BIDDERS;
  }

  @Override
  public List<Finding> check(Told told) {
    return told.others().stream()
        .map(
            other ->
                info()
                    .finding(
                        Effect.ADVISE,
                        "/reason",
                        "The bidder is told these words, and they name "
                            + other
                            + " or who would deliver with it"))
        .toList();
  }
}

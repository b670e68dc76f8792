package org.socialvalue.evaluation.opening.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** What bids say, and whose they are, is read only after they were opened. */
public final class BidsStaySealedUntilOpened implements Rule<BidsStaySealedUntilOpened.Reading> {

  /**
   * @param subject the bid or competition that somebody wants to look into
   */
  public record Reading(boolean opened, String subject) {}

  @Override
  public RuleInfo info() {
    return Codes.SEALED;
  }

  @Override
  public List<Finding> check(Reading reading) {
    return reading.opened()
        ? List.of()
        : List.of(
            info()
                .finding(
                    reading.subject(),
                    "The bids are sealed: two officers open them after the deadline"));
  }
}

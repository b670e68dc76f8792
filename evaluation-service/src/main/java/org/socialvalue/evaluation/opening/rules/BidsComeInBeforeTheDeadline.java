package org.socialvalue.evaluation.opening.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** A bid comes in, changes or is withdrawn while the deadline is ahead, never after. */
public final class BidsComeInBeforeTheDeadline
    implements Rule<BidsComeInBeforeTheDeadline.Attempt> {

  /**
   * @param inTime what the database's clock said
   * @param deadline as the tender states it
   */
  public record Attempt(boolean inTime, String deadline) {}

  @Override
  public RuleInfo info() {
    return Codes.SEALED;
  }

  @Override
  public List<Finding> check(Attempt attempt) {
    return attempt.inTime()
        ? List.of()
        : List.of(
            info()
                .finding(
                    "bidsDueBy",
                    "Bids were due before " + attempt.deadline() + ": nothing comes in after it"));
  }
}

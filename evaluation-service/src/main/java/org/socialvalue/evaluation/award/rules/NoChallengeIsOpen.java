package org.socialvalue.evaluation.award.rules;

import java.util.List;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** An award that is challenged becomes final only once each challenge has its outcome. */
public final class NoChallengeIsOpen implements Rule<NoChallengeIsOpen.Challenges> {

  /**
   * @param open how many have no outcome yet
   * @param regime of the tender: says what the standstill rests on
   */
  public record Challenges(int open, String regime) {}

  @Override
  public RuleInfo info() {
    return Codes.STANDSTILL;
  }

  @Override
  public List<Finding> check(Challenges challenges) {
    return challenges.open() == 0
        ? List.of()
        : List.of(
            Codes.standstill(challenges.regime())
                .finding(
                    "challenges",
                    "Challenges without an outcome: %d".formatted(challenges.open())));
  }
}

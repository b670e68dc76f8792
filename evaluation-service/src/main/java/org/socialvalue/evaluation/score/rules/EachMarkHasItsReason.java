package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** A mark that counts, and a consensus, says why: the record must show how it was reached. */
public final class EachMarkHasItsReason implements Rule<EachMarkHasItsReason.Given> {

  /**
   * A mark and what was said for it.
   *
   * @param subject where the reason belongs
   */
  public record Given(int mark, @Nullable String reason, String subject) {

    public Given(int mark, @Nullable String reason) {
      this(mark, reason, "/reason");
    }
  }

  @Override
  public RuleInfo info() {
    return Codes.REASON_PER_SCORE;
  }

  @Override
  public List<Finding> check(Given given) {
    var reason = given.reason();
    return reason == null || reason.isBlank()
        ? List.of(info().finding(given.subject(), "Say why it is a " + given.mark()))
        : List.of();
  }
}

package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Who does not agree with a consensus says why; who agrees need not. */
public final class ADissentHasItsReason implements Rule<ADissentHasItsReason.Voice> {

  /** One evaluator on a proposal. */
  public record Voice(boolean agrees, @Nullable String reason) {}

  @Override
  public RuleInfo info() {
    return Codes.REASON_PER_SCORE;
  }

  @Override
  public List<Finding> check(Voice voice) {
    var reason = voice.reason();
    return voice.agrees() || (reason != null && !reason.isBlank())
        ? List.of()
        : List.of(info().finding("/reason", "Say why you do not agree"));
  }
}

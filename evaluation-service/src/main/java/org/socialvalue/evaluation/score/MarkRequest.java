package org.socialvalue.evaluation.score;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.score.rules.EachMarkHasItsReason;
import org.socialvalue.evaluation.score.rules.EachMarkHasItsReason.Given;
import org.socialvalue.events.AwardModel.Scale;
import org.socialvalue.kit.problem.Refused;

/**
 * A mark for one answer.
 *
 * @param mark a whole mark of the tender's scale; nought is one where the scale has it
 * @param reason why; a mark without one is refused by REASON_PER_SCORE
 */
public record MarkRequest(@NotNull Integer mark, @Size(max = 10_000) @Nullable String reason) {

  /**
   * @return the reason
   * @throws Refused 400 for a mark off the scale, 409 without a reason
   */
  String reasonOnScale(Scale scale) {
    if (mark < scale.min() || mark > scale.max()) {
      throw Refused.invalid(
          "/mark", "must be a whole number from %d to %d".formatted(scale.min(), scale.max()));
    }
    var findings = new EachMarkHasItsReason().check(new Given(mark, reason));
    if (!findings.isEmpty() || reason == null) {
      throw Refused.broken(findings);
    }
    return reason;
  }
}

package org.socialvalue.evaluation.score;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel.Scale;
import org.socialvalue.kit.problem.Refused;

/**
 * A mark for one answer, as a draft.
 *
 * @param mark a whole mark of the tender's scale; nought is one where the scale has it
 * @param reason why; may be left out until the marks are handed in
 */
public record MarkRequest(@NotNull Integer mark, @Size(max = 10_000) @Nullable String reason) {

  @Nullable String reasonOrNone() {
    return reason == null || reason.isBlank() ? null : reason;
  }

  /**
   * @throws Refused 400 for a mark off the scale
   */
  static void requireOnScale(int mark, Scale scale) {
    if (mark < scale.min() || mark > scale.max()) {
      throw Refused.invalid(
          "/mark", "must be a whole number from %d to %d".formatted(scale.min(), scale.max()));
    }
  }
}

package org.socialvalue.evaluation.score;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to the panel for one answer.
 *
 * @param mark a whole mark of the tender's scale
 * @param reason why, by reference to what was asked and to this answer alone
 * @param reconciliation how differing views were brought together; needed where the mark is none of
 *     those that were given
 */
public record ConsensusRequest(
    @NotNull Integer mark,
    @Size(max = 10_000) @Nullable String reason,
    @Size(max = 10_000) @Nullable String reconciliation) {

  @Nullable String reconciliationOrNone() {
    return reconciliation == null || reconciliation.isBlank() ? null : reconciliation;
  }
}

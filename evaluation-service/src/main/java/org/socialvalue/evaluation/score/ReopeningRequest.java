package org.socialvalue.evaluation.score;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/**
 * What is to be reopened, and why.
 *
 * @param evaluator whose hand-in; for the scope HAND_IN only
 * @param bidId and {@code questionId}: which answer; for the scope CONSENSUS only
 */
public record ReopeningRequest(
    Reopening.@NotNull Scope scope,
    @Size(max = 100) @Nullable String evaluator,
    @Nullable UUID bidId,
    @Size(max = 100) @Nullable String questionId,
    @NotBlank @Size(max = 10_000) String reason) {

  /**
   * @throws Refused 400 with whatever its scope lacks or does not take
   */
  void requireScoped() {
    boolean handIn = scope == Reopening.Scope.HAND_IN;
    var faults = new ArrayList<Fault>();
    fits("/evaluator", evaluator != null, handIn, faults);
    fits("/bidId", bidId != null, !handIn, faults);
    fits("/questionId", questionId != null, !handIn, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private void fits(String at, boolean given, boolean wanted, ArrayList<Fault> faults) {
    if (given != wanted) {
      faults.add(new Fault(at, (wanted ? "is needed for " : "has no place in ") + scope));
    }
  }
}

package org.socialvalue.evaluation.score.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** A consensus that nobody had marked says how the views were brought together. */
public final class AConsensusUnlikeEveryMarkIsExplained
    implements Rule<AConsensusUnlikeEveryMarkIsExplained.Proposed> {

  /**
   * @param marks that evaluators gave the answer
   */
  public record Proposed(int mark, List<Integer> marks, @Nullable String reconciliation) {}

  @Override
  public RuleInfo info() {
    return Codes.REASON_PER_SCORE;
  }

  @Override
  public List<Finding> check(Proposed proposed) {
    var how = proposed.reconciliation();
    boolean explained = how != null && !how.isBlank();
    return explained || proposed.marks().contains(proposed.mark())
        ? List.of()
        : List.of(
            info()
                .finding(
                    "/reconciliation",
                    "Nobody gave a %d (the marks were %s): say how the views were reconciled"
                        .formatted(proposed.mark(), proposed.marks())));
  }
}

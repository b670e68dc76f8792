package org.socialvalue.evaluation.score;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.evaluation.scoring.Fraction;

/**
 * The marks for one answer and what they come to.
 *
 * @param marks those of evaluators who were free to judge it
 * @param consensus null where none was recorded
 */
public record ModeratedAnswer(
    UUID bidId,
    String bidder,
    String questionId,
    List<GivenMark> marks,
    @Nullable GivenConsensus consensus,
    AgreedMark comesTo) {

  /** One evaluator's mark. */
  public record GivenMark(String evaluator, int mark, String reason) {}

  /** What the panel agreed. */
  public record GivenConsensus(int mark, String reason, String recordedBy) {}

  public int spread() {
    return comesTo.spread();
  }

  public boolean needsModeration() {
    return comesTo.needsModeration();
  }

  public Fraction agreed() {
    return comesTo.agreed();
  }

  /** Why it came to this: the consensus's reason, else each evaluator's. */
  public List<String> reasons() {
    return consensus == null
        ? marks.stream().map(GivenMark::reason).toList()
        : List.of(consensus.reason());
  }
}

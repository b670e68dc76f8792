package org.socialvalue.evaluation.score;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.evaluation.scoring.Fraction;

/**
 * The marks for one answer and what they come to.
 *
 * @param bidder what the bid is called in findings: its bidder, or its alias where the tender hides
 *     bidders' names
 * @param marks those of evaluators who mark this question and were free to judge this bid
 * @param consensus null where none stands
 * @param awaitsAgreement true where a consensus was proposed that does not stand yet
 */
public record ModeratedAnswer(
    UUID bidId,
    String bidder,
    String questionId,
    List<GivenMark> marks,
    @Nullable GivenConsensus consensus,
    AgreedMark comesTo,
    boolean awaitsAgreement) {

  public ModeratedAnswer(
      UUID bidId,
      String bidder,
      String questionId,
      List<GivenMark> marks,
      @Nullable GivenConsensus consensus,
      AgreedMark comesTo) {
    this(bidId, bidder, questionId, marks, consensus, comesTo, false);
  }

  /** One evaluator's mark. */
  public record GivenMark(String evaluator, int mark, String reason) {}

  /** What the panel agreed. */
  public record GivenConsensus(
      int mark, String reason, @Nullable String reconciliation, String recordedBy) {

    public GivenConsensus(int mark, String reason, String recordedBy) {
      this(mark, reason, null, recordedBy);
    }
  }

  public int spread() {
    return comesTo.spread();
  }

  public boolean needsModeration() {
    return comesTo.needsModeration();
  }

  /** Whether the panel is done with it. */
  public boolean isSettled() {
    return !marks.isEmpty() && !needsModeration() && !awaitsAgreement;
  }

  /** What it comes to, exactly, in text; null until the panel is done with it. */
  @Nullable String agreedInText() {
    return isSettled() ? agreed().toString() : null;
  }

  /** Where that comes from; null until then. */
  @Nullable String how() {
    return isSettled() ? comesTo.how() : null;
  }

  public Fraction agreed() {
    return comesTo.agreed();
  }

  /** Why it came to this: the consensus's reason, else each evaluator's. */
  public List<String> reasons() {
    return consensus == null
        ? marks.stream().map(GivenMark::reason).toList()
        : Stream.of(consensus.reason(), consensus.reconciliation())
            .filter(reason -> reason != null)
            .toList();
  }
}

package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bid for one lot, with what the panel agreed about it.
 *
 * @param bidder the bidding organisation's identifier
 * @param price for the lot, pounds, nought or more; null where none was bid: such a bid is out, and
 *     nobody's comparator
 * @param marks the agreed mark of each question, exactly, by question id
 * @param worthNothing ids of open questions whose every offer lies outside the relevant area
 */
public record ScoredBid(
    UUID bidId,
    String bidder,
    @Nullable BigDecimal price,
    Map<String, Fraction> marks,
    Set<String> worthNothing) {

  public ScoredBid {
    marks = Map.copyOf(marks);
    worthNothing = Set.copyOf(worthNothing);
  }

  /**
   * @throws IllegalArgumentException when nobody agreed a mark: an absent mark is not a nought
   */
  public Fraction mark(String questionId) {
    var mark = marks.get(questionId);
    if (mark == null) {
      throw new IllegalArgumentException("No agreed mark for " + questionId + " of " + bidId);
    }
    return mark;
  }
}

package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a panel's marks for one answer come to: the consensus where one was recorded, else their
 * exact mean.
 *
 * @param marks at least one, from different evaluators
 * @param consensus the mark the panel agreed in moderation; null where none was recorded
 * @param tolerance the widest spread that needs no moderation
 */
public record AgreedMark(List<Integer> marks, @Nullable Integer consensus, BigDecimal tolerance) {

  public AgreedMark {
    marks = marks.stream().sorted().toList();
  }

  /** Between the highest and the lowest; nought where there is one mark or none. */
  public int spread() {
    return marks.isEmpty() ? 0 : Collections.max(marks) - Collections.min(marks);
  }

  /** True where the marks lie further apart than the tender tolerates and no consensus stands. */
  public boolean needsModeration() {
    return consensus == null && BigDecimal.valueOf(spread()).compareTo(tolerance) > 0;
  }

  /**
   * @throws ArithmeticException when nobody gave a mark
   */
  public Fraction agreed() {
    return consensus == null
        ? Fraction.mean(marks.stream().map(Fraction::of).toList())
        : Fraction.of(consensus);
  }

  public String how() {
    var given = marks.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return consensus == null ? "mean of " + given : "consensus of the panel, from " + given;
  }
}

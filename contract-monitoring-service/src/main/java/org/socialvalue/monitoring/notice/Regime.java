package org.socialvalue.monitoring.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the law's regime of a contract says about ratings and notices.
 *
 * @param noticeWithinDays calendar days from when it is known to the last day to publish
 * @param requiredByLaw whether the law asks for the notice, as far as is known
 * @param ratingOver pounds over which the law asks for ratings; null where it asks for none. The
 *     law counts VAT in, a contract's value is known without it: one just below may be over it too,
 *     and is rated as policy
 * @param ratingSource where the law asks for ratings; null where it asks for none
 */
public record Regime(
    String code,
    int noticeWithinDays,
    boolean requiredByLaw,
    String source,
    @Nullable BigDecimal ratingOver,
    @Nullable String ratingSource) {

  /**
   * Where the law asks for ratings of a contract; null where policy does.
   *
   * @param value pounds over the whole term, VAT excluded
   */
  public @Nullable String ratingLaw(BigDecimal value) {
    return ratingOver != null && value.compareTo(ratingOver) > 0 ? ratingSource : null;
  }
}

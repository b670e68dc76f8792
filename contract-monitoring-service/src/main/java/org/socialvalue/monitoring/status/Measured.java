package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;

/**
 * One reported figure, as the status reads it.
 *
 * @param gross as it was reported
 * @param net the provider's own part of it: what counts
 * @param counts false while it is queried: a queried figure counts nothing until it is verified
 * @param enoughAnswered false where fewer answered than was agreed: such a figure says nothing
 * @param weight how many people or cases it speaks of, for a mean over several; null where it is
 *     not such a figure
 * @param fewest the least number of people that it was reckoned from or tells apart, such as those
 *     who answered; null where nobody said
 */
public record Measured(
    Period period,
    BigDecimal gross,
    BigDecimal net,
    boolean counts,
    boolean enoughAnswered,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal fewest) {

  /** Without a word on how many people it was reckoned from. */
  public Measured(
      Period period,
      BigDecimal gross,
      BigDecimal net,
      boolean counts,
      boolean enoughAnswered,
      @Nullable BigDecimal weight) {
    this(period, gross, net, counts, enoughAnswered, weight, null);
  }

  /** Whether it tells of so few people that it is not to be shared. */
  public boolean tellsOfFewerThan(int threshold) {
    return fewest != null && fewest.compareTo(BigDecimal.valueOf(threshold)) < 0;
  }

  /** A figure that rests on no sample. */
  public Measured(Period period, BigDecimal gross, BigDecimal net, boolean counts) {
    this(period, gross, net, counts, true, null);
  }
}

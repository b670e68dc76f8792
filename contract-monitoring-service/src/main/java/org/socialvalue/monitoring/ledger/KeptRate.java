package org.socialvalue.monitoring.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many promises were kept of those that were decided. What was waived, and what is still open,
 * stands apart and moves the rate neither way.
 *
 * @param decided kept, partly kept and not kept together: the denominator
 * @param percent kept of decided, in per cent, half up to one place; null where none is decided
 */
public record KeptRate(
    long kept,
    long partlyKept,
    long notKept,
    long decided,
    long waived,
    long stillOpen,
    @Nullable BigDecimal percent) {

  public static KeptRate of(Collection<PromiseVerdict> verdicts) {
    long kept = count(verdicts, PromiseVerdict.KEPT);
    long partly = count(verdicts, PromiseVerdict.PARTLY_KEPT);
    long not = count(verdicts, PromiseVerdict.NOT_KEPT);
    long decided = kept + partly + not;
    return new KeptRate(
        kept,
        partly,
        not,
        decided,
        count(verdicts, PromiseVerdict.WAIVED),
        count(verdicts, PromiseVerdict.STILL_OPEN),
        decided == 0
            ? null
            : BigDecimal.valueOf(kept * 100)
                .divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP));
  }

  private static long count(Collection<PromiseVerdict> verdicts, PromiseVerdict one) {
    return verdicts.stream().filter(verdict -> verdict == one).count();
  }
}

package org.socialvalue.monitoring.fairness.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A part of a number of people in per cent, to one place, half up. */
public final class Share {

  private Share() {}

  /** Null where one of them isn't shown or there is nobody. */
  public static @Nullable BigDecimal percent(OptionalLong part, OptionalLong of) {
    if (part.isEmpty() || of.isEmpty() || of.getAsLong() == 0) {
      return null;
    }
    return BigDecimal.valueOf(part.getAsLong())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(of.getAsLong()), 1, RoundingMode.HALF_UP);
  }

  /** Null where there are fewer than that many: too few to say anything of. */
  static @Nullable BigDecimal percentOf(OptionalLong part, OptionalLong of, long least) {
    return of.isPresent() && of.getAsLong() >= least ? percent(part, of) : null;
  }
}

package org.socialvalue.evaluation.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.socialvalue.evaluation.simulation.SimulationRequest.Shape;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;

/**
 * Draws figures of one distribution in whole steps, with whole numbers only, so that a seed gives
 * the same on every machine.
 */
final class Draw {

  private static final int EVEN_DRAWS = 12;
  private static final int FINE = 1 << 16;
  private static final int TRIES = 1_000;

  private final Shape shape;
  private final BigDecimal step;
  private final long least;
  private final long most;
  private final long likely;
  private final long deviation;

  Draw(Spread spread, BigDecimal step) {
    this.shape = spread.shape();
    this.step = step;
    this.least = steps(spread.least(), RoundingMode.CEILING);
    this.most = Math.max(least, steps(spread.most(), RoundingMode.FLOOR));
    var middle = spread.likely();
    this.likely =
        middle == null
            ? least + (most - least) / 2
            : Math.clamp(steps(middle, RoundingMode.HALF_UP), least, most);
    var wide = spread.deviation();
    this.deviation = wide == null ? (most - least + 5) / 6 : steps(wide, RoundingMode.HALF_UP);
  }

  private long steps(BigDecimal figure, RoundingMode rounding) {
    return figure.divide(step, 0, rounding).longValueExact();
  }

  BigDecimal next(SplittableRandom random) {
    return step.multiply(
        BigDecimal.valueOf(
            switch (shape) {
              case UNIFORM -> random.nextLong(least, most + 1);
              case TRIANGULAR -> triangular(random);
              case BELL -> bell(random);
            }));
  }

  /** Takes an even draw if a second one falls under the triangle there. */
  private long triangular(SplittableRandom random) {
    while (true) {
      long at = random.nextLong(least, most + 1);
      long side = at <= likely ? likely - least + 1 : most - likely + 1;
      long height = side - Math.abs(at - likely);
      if (random.nextLong(side) < height) {
        return at;
      }
    }
  }

  /** Twelve even draws sum to a variance of one; after many tries outside, the nearest bound. */
  private long bell(SplittableRandom random) {
    long at = likely;
    for (int i = 0; i < TRIES; i++) {
      long sum = 0;
      for (int draw = 0; draw < EVEN_DRAWS; draw++) {
        sum += random.nextInt(FINE);
      }
      long off = sum - (long) EVEN_DRAWS / 2 * FINE;
      at = likely + Math.floorDiv(Math.multiplyExact(off, deviation) + FINE / 2, (long) FINE);
      if (at >= least && at <= most) {
        return at;
      }
    }
    return Math.clamp(at, least, most);
  }
}

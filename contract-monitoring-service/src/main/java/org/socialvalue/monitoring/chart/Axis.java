package org.socialvalue.monitoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Places numbers between two ends of the drawing, with even steps that people can read.
 *
 * @param lowest the number at {@code from}
 * @param highest the number at {@code to}; more than the lowest
 * @param step from one mark to the next
 * @param from where the lowest is drawn
 * @param to where the highest is drawn
 */
record Axis(BigDecimal lowest, BigDecimal highest, BigDecimal step, int from, int to) {

  private static final BigDecimal STEPS = BigDecimal.valueOf(5);

  /** Wide enough for all of them, and whole steps from end to end. */
  static Axis over(Collection<BigDecimal> values, int from, int to) {
    var least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    var most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    if (least.compareTo(most) == 0) {
      least = least.min(BigDecimal.ZERO);
      most = most.max(BigDecimal.ZERO);
    }
    if (least.compareTo(most) == 0) {
      most = BigDecimal.ONE;
    }
    var step = step(most.subtract(least));
    if (values.stream().allMatch(Axis::isWhole)) {
      step = step.max(BigDecimal.ONE);
    }
    return new Axis(
        whole(least, step, RoundingMode.FLOOR),
        whole(most, step, RoundingMode.CEILING),
        step,
        from,
        to);
  }

  /** These ends as they are, such as those of a scale that people answered on. */
  static Axis between(BigDecimal lowest, BigDecimal highest, int from, int to) {
    return lowest.compareTo(highest) < 0
        ? new Axis(lowest, highest, highest.subtract(lowest), from, to)
        : over(List.of(lowest, highest), from, to);
  }

  /** Where it is drawn, to a tenth; what lies outside is drawn at the end. */
  BigDecimal at(BigDecimal value) {
    var within = value.max(lowest).min(highest);
    return within
        .subtract(lowest)
        .multiply(BigDecimal.valueOf(to - from))
        .divide(highest.subtract(lowest), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(from));
  }

  List<BigDecimal> marks() {
    var marks = new ArrayList<BigDecimal>();
    for (var mark = lowest; mark.compareTo(highest) <= 0; mark = mark.add(step)) {
      marks.add(mark);
    }
    return marks;
  }

  /** 1, 2, 5 or 10 times a power of ten, so that two to five of them cover the span. */
  private static BigDecimal step(BigDecimal span) {
    var rough = span.divide(STEPS, span.scale() + 4 + span.precision(), RoundingMode.HALF_UP);
    var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (int times : new int[] {1, 2, 5}) {
      var step = power.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal whole(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }
}

package org.socialvalue.monitoring.standing;

import java.math.BigDecimal;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * How little and how much a level that is not shown can be, in the unit.
 *
 * @param least for a number of people nobody, else the lower end of its scale
 * @param most for a number of people the threshold, else the upper end of its scale
 */
record Reach(BigDecimal least, BigDecimal most) {

  /** More than any level that is no scale's, and than any number of people. */
  static final BigDecimal BEYOND = BigDecimal.valueOf(1_000_000_000_000L);

  static Reach of(KpiTerms terms, int threshold) {
    var scale = terms.scale();
    if (terms.tellsOfPeople()) {
      return new Reach(BigDecimal.ZERO, BigDecimal.valueOf(threshold));
    }
    if (terms.kind() == KpiKind.RATIO) {
      return new Reach(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }
    if (terms.kind() == KpiKind.DISTANCE_TRAVELLED) {
      var width = scale == null ? BEYOND : scale.width();
      return new Reach(width.negate(), width);
    }
    return scale == null
        ? new Reach(BigDecimal.ZERO, BEYOND)
        : new Reach(scale.lowest(), scale.highest());
  }
}

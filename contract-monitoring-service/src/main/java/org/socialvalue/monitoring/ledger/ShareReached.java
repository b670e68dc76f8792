package org.socialvalue.monitoring.ledger;

import java.math.BigDecimal;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.ledger.PromiseFacts.KpiFacts;

/**
 * Whether at least half of what was due is there: of the amount, or where there is a level before,
 * of the change. A level to hold, or a cap, that was broken has no half. What was never reported
 * counts as nothing, for a level as for an amount: its share of the reports due is what it reached.
 */
final class ShareReached {

  private static final BigDecimal TWO = BigDecimal.TWO;

  private ShareReached() {}

  static boolean isHalf(KpiFacts kpi) {
    var due = kpi.status().due();
    var achieved = kpi.status().achieved();
    if (due == null || achieved == null) {
      return false;
    }
    var before = before(kpi);
    var asked = due.subtract(before);
    var got = achieved.subtract(before);
    if (!kpi.terms().higherIsBetter()) {
      asked = asked.negate();
      got = got.negate();
    }
    var silence = kpi.status().silence();
    if (silence != null) {
      asked = asked.multiply(BigDecimal.valueOf(silence.due()));
      got = got.multiply(BigDecimal.valueOf(silence.due() - silence.missing()));
    }
    return asked.signum() > 0 && got.multiply(TWO).compareTo(asked) >= 0;
  }

  private static BigDecimal before(KpiFacts kpi) {
    var baseline = kpi.terms().baseline();
    return baseline == null || kpi.terms().kind() == KpiKind.COUNT ? BigDecimal.ZERO : baseline;
  }
}

package org.socialvalue.monitoring.measurement;

import java.util.stream.Stream;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.measurement.rules.AttributionIsAnswered;
import org.socialvalue.monitoring.measurement.rules.Claim;
import org.socialvalue.monitoring.measurement.rules.PeriodIsPastAndCountedOnce;

/** What a figure keeps to before it is on record, reported or corrected. */
final class FigureRules {

  private static final AttributionIsAnswered ANSWERED = new AttributionIsAnswered();
  private static final PeriodIsPastAndCountedOnce ONCE = new PeriodIsPastAndCountedOnce();

  private FigureRules() {}

  /**
   * @throws Refused 400 where the figure does not fit the KPI's kind; 409 with every finding of
   *     ATTRIBUTION_ASKED and PERIOD_COUNTED_ONCE
   */
  static void require(KpiTerms terms, MeasurementRequest figure, Claim claim) {
    var faults = FigureByKind.faults(terms, figure.value(), figure.asSample());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var findings =
        Stream.concat(ANSWERED.check(claim).stream(), ONCE.check(claim.reported()).stream())
            .toList();
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
  }
}

package org.socialvalue.monitoring.measurement.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * PERIOD_COUNTED_ONCE: what is reported lies in the past and within the contract, and no day is
 * reported twice. The product's own rule: without it a total means nothing.
 */
public final class PeriodIsPastAndCountedOnce implements Rule<ReportedPeriod> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "PERIOD_COUNTED_ONCE",
          "A reported period lies in the past and within the contract, and no day is reported twice",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Practice: a total over periods that overlap counts twice");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ReportedPeriod reported) {
    var findings = new ArrayList<Finding>();
    var period = reported.period();
    if (!reported.contract().covers(period)) {
      findings.add(
          INFO.finding("/from", period + " is not within the contract, " + reported.contract()));
    }
    if (!period.isOverBy(reported.today())) {
      findings.add(INFO.finding("/to", "The period ends after today, " + reported.today()));
    }
    reported.taken().stream()
        .filter(period::overlaps)
        .map(taken -> INFO.finding("/from", "Days of " + taken + " are already reported"))
        .forEach(findings::add);
    return findings;
  }
}

package org.socialvalue.monitoring.measurement.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.Period;

/**
 * REPORTED_AS_AGREED: a figure tells of one reporting period at most. The product's own rule; what
 * is longer is taken and counts, since it may be all that a provider's system can tell, and is
 * shown for what it is.
 */
public final class EachReportHasItsFigure implements Rule<ReportedTime> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "REPORTED_AS_AGREED",
          "A figure tells of no more than one reporting period, so that each can be judged by itself",
          Effect.INFO,
          Basis.PRACTICE,
          "Practice: a year in one figure hides what its months were");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ReportedTime reported) {
    var period = reported.period();
    int months = reported.frequencyMonths();
    return period.isOverBy(Period.after(period.from(), months).minusDays(1))
        ? List.of()
        : List.of(
            INFO.finding(
                "/to",
                period
                    + " is longer than a reporting period, which has "
                    + (months == 1 ? "1 month" : months + " months")
                    + ": what each of them came to can't be told apart"));
  }
}

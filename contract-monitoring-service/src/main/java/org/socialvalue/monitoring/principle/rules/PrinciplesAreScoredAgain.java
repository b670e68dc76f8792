package org.socialvalue.monitoring.principle.rules;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.principle.Trend;

/**
 * KEEP_EVALUATING: each principle is scored again during delivery, at least once in {@value
 * #MONTHS} months (the product's choice), and a mark that falls is told.
 */
public final class PrinciplesAreScoredAgain implements Rule<ScoredPrinciple> {

  static final int MONTHS = 12;

  private static final RuleInfo INFO =
      new RuleInfo(
          "KEEP_EVALUATING",
          "The principles are scored again during delivery, with evidence, and the trend is shown",
          Effect.RECORD,
          Basis.PRACTICE,
          "Welsh process, deliver");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ScoredPrinciple principle) {
    var latest = principle.trend().latest();
    var since = latest == null ? principle.contractBegan() : latest.scoredOn();
    if (isLongAgo(since, principle.today())) {
      return List.of(
          INFO.finding(
              principle.code(),
              latest == null
                  ? "Not scored since delivery began on " + since + ": " + principle.title()
                  : "Not scored since " + since + ": " + principle.title()));
    }
    if (principle.trend().sinceLast() == Trend.Direction.FALLING) {
      return List.of(
          INFO.finding(Effect.INFO, principle.code(), "Lower than before: " + principle.title()));
    }
    return List.of();
  }

  private static boolean isLongAgo(LocalDate since, LocalDate today) {
    return !today.isBefore(since.plusMonths(MONTHS));
  }
}

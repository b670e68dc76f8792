package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * Where a KPI stood in one reporting period by itself: what fell due in it against the figures
 * whose period ends in it. A good quarter after a bad one shows, and a bad one after a good one.
 *
 * <p>For what adds up, what is due in a period is what is due by its end less what was due by the
 * end of the one before, so that all periods together make what is due in all. For levels it is the
 * same function with the period's figures alone.
 *
 * @param period a reporting period, counted from the contract's first day
 */
public record PeriodStatus(Period period, KpiStatus status) {

  /**
   * Each period that is over by the end of the day, oldest first.
   *
   * <p>Where nothing was reported for a period of a cap or a level, it is off track once the report
   * is missed; nobody can tell before.
   *
   * @param course the terms that were agreed, over time
   * @param term first and last day that the targets fall due over
   */
  public static List<PeriodStatus> of(
      List<TermsInForce> course,
      Period term,
      List<Measured> measured,
      List<Spent> spent,
      AsOf asOf) {
    var terms = Carried.inForce(course, asOf.judged());
    var periods = new ArrayList<PeriodStatus>();
    var before = BigDecimal.ZERO;
    for (var period : term.stretches(terms.frequencyMonths())) {
      var day = period.to();
      if (day.isAfter(asOf.judged())) {
        break;
      }
      var inForce = Carried.inForce(course, day);
      var carried = Carried.of(course, term, day);
      var figures = Figures.of(endingIn(period, measured), day);
      var spending = Spending.of(spent, day);
      var onItsDay = new AsOf(day, asOf.lastDay());
      var reports =
          Reports.ofOnePeriod(KpiStatus.term(inForce, term), !day.isAfter(asOf.reportedTo()));
      var alone =
          KpiStatus.derivedFrom(inForce, carried, term, figures, spending, onItsDay, reports);
      var dueByThen =
          KpiStatus.derivedFrom(inForce, carried, term, Figures.NONE, spending, onItsDay).due();
      var due = dueByThen == null ? BigDecimal.ZERO : dueByThen;
      periods.add(
          new PeriodStatus(
              period,
              inForce.kind().addsUp() && isJudged(inForce, spending)
                  ? KpiStatus.inPeriod(inForce, term, due.subtract(before), figures, reports, day)
                  : alone));
      before = due;
    }
    return periods;
  }

  /** Without a target, and a rate without any spend, a period is judged as little as the whole. */
  private static boolean isJudged(KpiTerms terms, Spending spending) {
    return terms.kind() == KpiKind.MILESTONE
        || terms.target() != null
            && (terms.kind() != KpiKind.RATE_PER_SPEND || spending.isRecorded());
  }

  private static List<Measured> endingIn(Period period, List<Measured> measured) {
    return measured.stream()
        .filter(figure -> !figure.period().to().isBefore(period.from()))
        .filter(figure -> figure.period().isOverBy(period.to()))
        .toList();
  }
}

package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * Where a KPI stands on a day, and why. Derived from its history: the same terms, figures and day
 * always give the same status.
 *
 * @param due what was due by that day, in the unit; null where nothing can be said
 * @param gross what was reported, in the unit; null where nothing was
 * @param achieved the provider's own part of it: what counts; null where nothing was measured
 * @param reason in words, for people
 * @param forecast in words, where the pace so far says anything; null otherwise
 */
public record KpiStatus(
    KpiState state,
    String reason,
    @Nullable BigDecimal due,
    @Nullable BigDecimal gross,
    @Nullable BigDecimal achieved,
    @Nullable String forecast,
    LocalDate asOf) {

  /**
   * Figures and spend of periods that end after the day, and queried figures, are left out.
   *
   * @param terms the agreed version that is judged
   * @param contract first and last day of the contract
   * @param asOf the day that is asked about
   */
  public static KpiStatus derivedFrom(
      KpiTerms terms,
      Period contract,
      List<Measured> measurements,
      List<Spent> spend,
      LocalDate asOf) {
    return derivedFrom(
        terms, contract, Figures.of(measurements, asOf), Spending.of(spend, asOf), asOf);
  }

  /**
   * The same from figures and spend that were summed up by that day.
   *
   * @param terms the agreed version that is judged
   * @param contract first and last day of the contract
   * @param asOf the day that is asked about
   */
  public static KpiStatus derivedFrom(
      KpiTerms terms, Period contract, Figures figures, Spending spend, LocalDate asOf) {
    var judged = new Judged(terms, term(terms, contract), asOf);
    return switch (terms.kind()) {
      case NARRATIVE ->
          judged.notMeasurable("Told by stories: it is not turned into a number", null, null);
      case COUNT -> judged.count(figures.sum());
      case RATE_PER_SPEND -> judged.rate(figures.sum(), spend);
      case MILESTONE -> judged.milestone(figures.sum());
      case RATIO, DISTANCE_TRAVELLED -> judged.level(figures.mean());
      case STABILITY -> judged.level(figures.latest());
      case BEFORE_AFTER -> judged.beforeAndAfter(figures.latest());
    };
  }

  private static ElapsedTerm term(KpiTerms terms, Period contract) {
    var target = terms.target();
    var dueOn = target == null || target.dueBy() == null ? contract.to() : target.dueBy();
    return new ElapsedTerm(contract.from(), dueOn, terms.frequencyMonths(), terms.lastingMonths());
  }
}

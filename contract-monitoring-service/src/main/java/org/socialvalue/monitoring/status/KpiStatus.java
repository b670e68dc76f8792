package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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
    var figures =
        measurements.stream().filter(m -> m.counts() && m.period().isOverBy(asOf)).toList();
    var spent = spend.stream().filter(s -> s.period().isOverBy(asOf)).toList();
    var judged = new Judged(terms, term(terms, contract), asOf);
    return switch (terms.kind()) {
      case NARRATIVE ->
          judged.notMeasurable("Told by stories: it is not turned into a number", null, null);
      case COUNT -> judged.count(sum(figures));
      case RATE_PER_SPEND -> judged.rate(sum(figures), spent);
      case MILESTONE -> judged.milestone(sum(figures));
      case BEFORE_AFTER -> judged.beforeAndAfter(latest(figures));
    };
  }

  private static ElapsedTerm term(KpiTerms terms, Period contract) {
    var target = terms.target();
    var dueOn = target == null || target.dueBy() == null ? contract.to() : target.dueBy();
    return new ElapsedTerm(contract.from(), dueOn, terms.frequencyMonths(), terms.lastingMonths());
  }

  private static @Nullable Figure sum(List<Measured> figures) {
    return figures.stream()
        .map(m -> new Figure(m.gross(), m.net()))
        .reduce(Figure::plus)
        .orElse(null);
  }

  private static @Nullable Figure latest(List<Measured> figures) {
    return figures.stream()
        .max(Comparator.comparing(m -> m.period().to()))
        .map(m -> new Figure(m.gross(), m.net()))
        .orElse(null);
  }

  /** A figure with and without what others did or what would have happened anyway. */
  record Figure(BigDecimal gross, BigDecimal net) {
    Figure plus(Figure other) {
      return new Figure(gross.add(other.gross), net.add(other.net));
    }
  }
}

package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a KPI's status reads of the figures reported for it, in a few numbers: from the figures
 * themselves, or from one row of an aggregate query, so that a portfolio never loads them. Queried
 * figures, and those of periods that end after the day, are left out of it.
 *
 * @param counted how many figures count
 * @param tooFewAnswers how many were left out because too few people answered
 * @param sum all that count added up; null where none does
 * @param latest the one of the latest period; null where none counts
 * @param latestOn last day of that period
 * @param mean all that count, each weighted by how many people or cases it speaks of; null where
 *     none says so
 * @param tooFewSince last day of the latest period that was left out for too few answers
 * @param reports how many figures were reported at all, those that don't count among them; 0 where
 *     only the latest is read
 * @param days that those figures speak of
 */
public record Figures(
    int counted,
    int tooFewAnswers,
    @Nullable Figure sum,
    @Nullable Figure latest,
    @Nullable LocalDate latestOn,
    @Nullable Figure mean,
    @Nullable LocalDate tooFewSince,
    long reports,
    long days) {

  public static final Figures NONE = new Figures(0, 0, null, null, null, null, null, 0, 0);

  /** Of periods that are over by the end of the day. The order of the figures does not matter. */
  public static Figures of(List<Measured> measured, LocalDate asOf) {
    var reported = measured.stream().filter(m -> m.period().isOverBy(asOf)).toList();
    var over = reported.stream().filter(Measured::counts).toList();
    var counted = over.stream().filter(Measured::enoughAnswered).toList();
    var latest = counted.stream().max(Comparator.comparing(m -> m.period().to()));
    return new Figures(
        counted.size(),
        over.size() - counted.size(),
        counted.stream().map(Figure::of).reduce(Figure::plus).orElse(null),
        latest.map(Figure::of).orElse(null),
        latest.map(m -> m.period().to()).orElse(null),
        mean(counted),
        over.stream()
            .filter(m -> !m.enoughAnswered())
            .map(m -> m.period().to())
            .max(Comparator.naturalOrder())
            .orElse(null),
        reported.size(),
        reported.stream().mapToLong(m -> m.period().days()).sum());
  }

  private static @Nullable Figure mean(List<Measured> counted) {
    var weighted = counted.stream().filter(m -> m.weight() != null).toList();
    var weight = weighted.stream().map(Figures::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (weight.signum() <= 0) {
      return null;
    }
    return weighted.stream()
        .map(m -> Figure.of(m).times(weight(m)))
        .reduce(Figure::plus)
        .map(total -> total.over(weight))
        .orElse(null);
  }

  private static BigDecimal weight(Measured measured) {
    return measured.weight() == null ? BigDecimal.ZERO : measured.weight();
  }

  /** As if so much had been achieved: added up, or as the level that counts. */
  public Figures ifAchieved(BigDecimal amount) {
    var figure = new Figure(amount, amount);
    return new Figures(
        Math.max(1, counted),
        tooFewAnswers,
        counted > 0 && sum == null ? null : figure,
        latest == null ? null : figure,
        latestOn,
        mean == null ? null : figure,
        tooFewSince,
        reports,
        days);
  }

  /** Whether the newest that was reported is among what was left out for too few answers. */
  boolean latestIsLeftOut() {
    return tooFewSince != null && (latestOn == null || tooFewSince.isAfter(latestOn));
  }

  /**
   * A figure with and without what others did or what would have happened anyway.
   *
   * @param gross as it was reported
   * @param net the provider's own part: what counts
   */
  public record Figure(BigDecimal gross, BigDecimal net) {

    static Figure of(Measured measured) {
      return new Figure(measured.gross(), measured.net());
    }

    Figure plus(Figure other) {
      return new Figure(gross.add(other.gross), net.add(other.net));
    }

    Figure times(BigDecimal factor) {
      return new Figure(gross.multiply(factor), net.multiply(factor));
    }

    Figure over(BigDecimal divisor) {
      return new Figure(
          gross.divide(divisor, MathContext.DECIMAL64), net.divide(divisor, MathContext.DECIMAL64));
    }
  }
}

package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.Figures.Figure;

/**
 * What comes of it if it goes on as so far, in plain words: a straight line for what adds up or
 * changes, the same level for what is to be held. To one place half up; no claim to be more than
 * that.
 */
record Forecast(KpiTerms terms, ElapsedTerm term, LocalDate asOf) {

  /** Null where the pace so far says nothing. */
  @Nullable String of(Figures figures, Spending spending) {
    var target = terms.target();
    if (target == null || term.isOver(asOf)) {
      return null;
    }
    var goal = target.amount();
    return switch (terms.kind()) {
      case COUNT -> growing(figures.sum(), goal);
      case RATE_PER_SPEND -> perSpend(figures.sum(), spending, target.perAmountSpent(), goal);
      case RATIO, DISTANCE_TRAVELLED -> staying(figures.mean(), goal);
      case STABILITY -> staying(figures.latest(), goal);
      case BEFORE_AFTER -> changing(figures, goal);
      case MILESTONE -> daysLeft();
      case NARRATIVE -> null;
    };
  }

  private @Nullable String growing(@Nullable Figure figure, BigDecimal goal) {
    long passed = days(asOf);
    return figure == null || passed <= 0
        ? null
        : atThePace(share(figure.net(), days(term.dueOn()), passed), goal);
  }

  private @Nullable String perSpend(
      @Nullable Figure figure, Spending spending, @Nullable BigDecimal step, BigDecimal goal) {
    if (figure == null || step == null || spending.total().signum() <= 0) {
      return null;
    }
    var rate =
        figure
            .net()
            .multiply(step)
            .divide(spending.total(), MathContext.DECIMAL64)
            .setScale(2, RoundingMode.HALF_UP);
    return "So far %s for each £%s spent, where the target is %s"
        .formatted(words(rate), plain(step), words(goal));
  }

  private @Nullable String staying(@Nullable Figure figure, BigDecimal goal) {
    return figure == null
        ? null
        : "If it stays so, %s by %s, where the target is %s"
            .formatted(words(rounded(figure.net())), term.dueOn(), words(goal));
  }

  private @Nullable String changing(Figures figures, BigDecimal goal) {
    var baseline = terms.baseline();
    var latest = figures.latest();
    if (baseline == null || latest == null || figures.latestOn() == null) {
      return null;
    }
    boolean holds = goal.subtract(baseline).signum() * (terms.higherIsBetter() ? 1 : -1) <= 0;
    long passed = days(figures.latestOn());
    if (holds || passed <= 0) {
      return staying(latest, goal);
    }
    var change = share(latest.net().subtract(baseline), days(term.dueOn()), passed);
    return atThePace(onScale(baseline.add(change)), goal);
  }

  private String daysLeft() {
    long left = ChronoUnit.DAYS.between(asOf, term.dueOn());
    return (left == 1 ? "1 day is" : left + " days are") + " left until " + term.dueOn();
  }

  private String atThePace(BigDecimal byThen, BigDecimal goal) {
    return "At the pace so far about %s by %s, where the target is %s"
        .formatted(words(rounded(byThen)), term.dueOn(), words(goal));
  }

  /** A straight line leaves a scale; people don't. */
  private BigDecimal onScale(BigDecimal level) {
    var scale = terms.scale();
    return scale == null ? level : level.max(scale.lowest()).min(scale.highest());
  }

  /** From the first day to the end of this one. */
  private long days(LocalDate day) {
    return ChronoUnit.DAYS.between(term.startsOn(), day.plusDays(1));
  }

  private static BigDecimal share(BigDecimal amount, long whole, long passed) {
    return amount
        .multiply(BigDecimal.valueOf(whole))
        .divide(BigDecimal.valueOf(passed), MathContext.DECIMAL64);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP);
  }

  private String words(BigDecimal value) {
    return plain(value) + " " + terms.unit();
  }

  private static String plain(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}

package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.Figures.Figure;
import org.socialvalue.monitoring.status.KpiStatus.Expected;

/**
 * What comes of it if it goes on as so far, in plain words: a straight line for what adds up or
 * changes, the same level for what is to be held. To one place half up, a level to two; no claim to
 * be more than that. A contract that ends before the target is due is looked at on its last day. A
 * cap goes on at the pace of the days that were reported, so that silence does not flatter it.
 */
record Forecast(KpiTerms terms, ElapsedTerm term, AsOf day) {

  /**
   * @param expected the number in the words; null where they hold none
   */
  record Said(String words, @Nullable Expected expected) {}

  /** Null where the pace so far says nothing. */
  @Nullable Said of(Figures figures, Spending spending) {
    var target = terms.target();
    if (target == null || !day.judged().isBefore(horizon())) {
      return null;
    }
    var goal = target.amount();
    return switch (terms.kind()) {
      case COUNT -> growing(figures, goal);
      case RATE_PER_SPEND -> perSpend(figures.sum(), spending, target.perAmountSpent(), goal);
      case RATIO, DISTANCE_TRAVELLED -> staying(figures.mean(), goal);
      case STABILITY -> staying(figures.latest(), goal);
      case BEFORE_AFTER -> changing(figures, goal);
      case MILESTONE -> daysLeft();
      case NARRATIVE -> null;
    };
  }

  /** The last day for the target, or the contract's last where that is earlier. */
  private LocalDate horizon() {
    return day.lastDay().isBefore(term.dueOn()) ? day.lastDay() : term.dueOn();
  }

  private @Nullable Said growing(Figures figures, BigDecimal goal) {
    var figure = figures.sum();
    long passed = terms.higherIsBetter() ? days(day.judged()) : figures.days();
    return figure == null || passed <= 0
        ? null
        : atThePace(
            share(figure.net(), days(horizon()), passed),
            terms.higherIsBetter()
                ? term.dueShare(goal, horizon())
                : term.allowedShare(goal, horizon()));
  }

  private @Nullable Said perSpend(
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
    return new Said(
        "So far %s for each £%s spent, where the target is %s"
            .formatted(words(rate), InWords.number(step), words(goal)),
        null);
  }

  private @Nullable Said staying(@Nullable Figure figure, BigDecimal goal) {
    return figure == null
        ? null
        : new Said(
            "If it stays so, %s by %s, where the target is %s"
                .formatted(words(figure.net()), horizon(), words(goal)),
            new Expected(horizon(), figure.net()));
  }

  private @Nullable Said changing(Figures figures, BigDecimal goal) {
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
    var change = share(latest.net().subtract(baseline), days(horizon()), passed);
    return atThePace(
        onScale(baseline.add(change)),
        baseline.add(term.dueShare(goal.subtract(baseline), horizon())));
  }

  private Said daysLeft() {
    long left = ChronoUnit.DAYS.between(day.judged(), horizon());
    return new Said(
        (left == 1 ? "1 day is" : left + " days are") + " left until " + horizon(), null);
  }

  private Said atThePace(BigDecimal byThen, BigDecimal goal) {
    var amount = byThen.setScale(1, RoundingMode.HALF_UP);
    return new Said(
        "At the pace so far about %s by %s, where %s %s"
            .formatted(
                words(amount),
                horizon(),
                horizon().equals(term.dueOn())
                    ? "the target is"
                    : terms.higherIsBetter() ? "what is due is" : "what is allowed is",
                words(goal)),
        new Expected(horizon(), amount));
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

  private String words(BigDecimal value) {
    return InWords.number(value) + " " + terms.unit();
  }
}

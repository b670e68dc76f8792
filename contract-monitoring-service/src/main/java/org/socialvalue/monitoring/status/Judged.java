package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.Figures.Figure;

/**
 * Judges one KPI on one day, each kind in its own way.
 *
 * @param terms what was agreed
 * @param term the time it has
 * @param carried what had fallen due before its terms were revised; null where they were not
 * @param reports that were due
 */
record Judged(
    KpiTerms terms, ElapsedTerm term, @Nullable Carried carried, Reports reports, LocalDate asOf) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Adds up over the term; where lower is better the target is a cap. */
  KpiStatus count(Figures figures) {
    var figure = figures.sum();
    var target = terms.target();
    if (target == null) {
      return notMeasurable("It has no target", null, figure);
    }
    if (terms.higherIsBetter()) {
      var due = inUnits(due(target.amount()), target.amount(), RoundingMode.DOWN);
      if (figure != null && figure.net().compareTo(target.amount()) >= 0) {
        return status(KpiState.MET, due, figure, "The target of " + of(target.amount()));
      }
      return reaching(due, figure);
    }
    var allowed = inUnits(allowed(target.amount()), target.amount(), RoundingMode.UP);
    return staying(allowed, figures);
  }

  /** RATE_TARGET: due from what was really spent. */
  KpiStatus rate(Figures figures, Spending spent) {
    var figure = figures.sum();
    var target = terms.target();
    if (target == null
        || target.perAmountSpent() == null
        || target.perAmountSpent().signum() <= 0) {
      return notMeasurable("It has no target per amount spent", null, figure);
    }
    if (!spent.isRecorded()) {
      return reports.anyIsDue() || figure != null
          ? notMeasurable("No spend has been recorded, so nothing can fall due", null, figure)
          : notStarted(BigDecimal.ZERO, "No spend has been recorded yet");
    }
    var due = RateTarget.due(target.amount(), target.perAmountSpent(), spent.total());
    if (!terms.higherIsBetter()) {
      return staying(due, figures);
    }
    if (term.isOver(asOf) && figure != null && figure.net().compareTo(due) >= 0) {
      return status(KpiState.MET, due, figure, "All that the spend made due, " + of(due) + ",");
    }
    return reaching(due, figure);
  }

  /** Nothing is due before its date, everything on it. */
  KpiStatus milestone(Figures figures) {
    var figure = figures.sum();
    var amount = terms.target() == null ? BigDecimal.ONE : terms.target().amount();
    if (figure != null && figure.net().compareTo(amount) >= 0) {
      return status(KpiState.MET, amount, figure, "The milestone" + lateness(figures.latestOn()));
    }
    return reaching(term.isOver(asOf) ? amount : BigDecimal.ZERO, figure);
  }

  /** The latest level against the baseline; a target that is no better asks to hold the level. */
  KpiStatus beforeAndAfter(Figures figures) {
    var figure = figures.latest();
    var target = terms.target();
    var baseline = terms.baseline();
    if (target == null || baseline == null) {
      return notMeasurable("It needs a baseline and a target", null, figure);
    }
    var change = target.amount().subtract(baseline);
    boolean holds = holds(target.amount(), baseline);
    var due = holds ? target.amount() : baseline.add(term.dueShare(change, asOf));
    if (figure == null) {
      return unreported(due);
    }
    boolean reached = shortfall(target.amount(), figure.net()).signum() <= 0;
    if (reached && (!holds || term.isOver(asOf))) {
      return status(KpiState.MET, due, figure, "The level of " + of(target.amount()));
    }
    return holds
        ? unlessSilent(compared(due, figure), reports.sinceTheLatestOf(figures))
        : compared(due, figure);
  }

  /** A level that is asked for period by period: a ratio, a mean change. */
  KpiStatus mean(Figures figures) {
    return level(figures.mean(), reports.ofEachPeriod(figures));
  }

  /** A level to hold. */
  KpiStatus stability(Figures figures) {
    return level(figures.latest(), reports.sinceTheLatestOf(figures));
  }

  private KpiStatus level(@Nullable Figure figure, Silence silence) {
    var target = terms.target();
    if (target == null) {
      return notMeasurable("It has no target", null, figure);
    }
    if (figure == null) {
      return unreported(target.amount());
    }
    boolean reached = shortfall(target.amount(), figure.net()).signum() <= 0;
    return unlessSilent(
        reached && term.isOver(asOf)
            ? status(KpiState.MET, target.amount(), figure, "The level of " + of(target.amount()))
            : compared(target.amount(), figure),
        silence);
  }

  /** What adds up, in one reporting period that is over. */
  KpiStatus inPeriod(BigDecimal due, @Nullable Figure figure) {
    if (!terms.higherIsBetter()) {
      return figure == null
          ? unreported(due, "Nothing was reported for it")
          : periodReached(due, figure, "No more than " + of(due) + ": it");
    }
    if (due.signum() <= 0 && figure == null) {
      return notStarted(due, "Nothing fell due in it and nothing was reported");
    }
    return figure == null
        ? compared(due, null)
        : periodReached(due, figure, "What fell due in it, " + of(due) + ",");
  }

  private KpiStatus periodReached(BigDecimal due, Figure figure, String what) {
    return shortfall(due, figure.net()).signum() <= 0
        ? status(KpiState.MET, due, figure, what)
        : compared(due, figure);
  }

  private BigDecimal due(BigDecimal target) {
    return carried == null
        ? term.dueShare(target, asOf)
        : grown(carried, target, rest(carried).dueShare(left(carried, target), asOf));
  }

  private BigDecimal allowed(BigDecimal target) {
    return carried == null
        ? term.allowedShare(target, asOf)
        : grown(carried, target, rest(carried).allowedShare(left(carried, target), asOf));
  }

  private static BigDecimal grown(Carried carried, BigDecimal target, BigDecimal since) {
    return target.min(carried.amount()).add(since);
  }

  private static BigDecimal left(Carried carried, BigDecimal target) {
    return target.subtract(carried.amount()).max(BigDecimal.ZERO);
  }

  /** The time that is left from a revision on; what must last has had its first months. */
  private ElapsedTerm rest(Carried since) {
    return new ElapsedTerm(since.from(), term.dueOn(), term.frequencyMonths(), 0);
  }

  KpiStatus notMeasurable(String why, @Nullable BigDecimal due, @Nullable Figure figure) {
    return new KpiStatus(KpiState.NOT_MEASURABLE, why, due, gross(figure), net(figure), null, asOf);
  }

  private KpiStatus reaching(BigDecimal due, @Nullable Figure figure) {
    if (figure == null && due.signum() <= 0) {
      return notStarted(due, "Nothing is due yet and nothing was reported");
    }
    return compared(due, figure);
  }

  private KpiStatus staying(BigDecimal allowed, Figures figures) {
    var figure = figures.sum();
    if (figure == null) {
      return unreported(allowed);
    }
    boolean kept = figure.net().compareTo(allowed) <= 0;
    return unlessSilent(
        kept && term.isOver(asOf)
            ? status(KpiState.MET, allowed, figure, "No more than " + of(allowed) + ": it")
            : compared(allowed, figure),
        reports.ofEachDay(figures));
  }

  private KpiStatus unreported(BigDecimal due) {
    return unreported(due, "Nothing was reported since the contract began");
  }

  private KpiStatus unreported(BigDecimal due, String why) {
    return reports.anyIsDue()
        ? new KpiStatus(KpiState.OFF_TRACK, why, due, null, null, null, asOf)
        : notStarted(due, "Nothing was reported yet, and no report is missed yet");
  }

  private KpiStatus unlessSilent(KpiStatus status, Silence silence) {
    return silence.missing() <= 0 ? status : status.inSpiteOf(silence, terms.tolerancePercent());
  }

  /** Beyond it, it is off track; null where nothing can be said. */
  @Nullable BigDecimal limit(@Nullable BigDecimal due) {
    if (due == null) {
      return null;
    }
    var tolerance = base(due).multiply(terms.tolerancePercent()).divide(HUNDRED);
    return terms.higherIsBetter() ? due.subtract(tolerance) : due.add(tolerance);
  }

  /** What the tolerance is a share of: of a level that is to change, the change. */
  private BigDecimal base(BigDecimal due) {
    var target = terms.target();
    var baseline = terms.baseline();
    return terms.kind() == KpiKind.BEFORE_AFTER
            && target != null
            && baseline != null
            && !holds(target.amount(), baseline)
        ? due.subtract(baseline).abs()
        : due.abs();
  }

  /** A target that is no better than the baseline asks to hold the level. */
  private boolean holds(BigDecimal target, BigDecimal baseline) {
    return target.subtract(baseline).signum() * sign() <= 0;
  }

  private KpiStatus compared(BigDecimal due, @Nullable Figure figure) {
    var shortfall = shortfall(due, figure == null ? BigDecimal.ZERO : figure.net());
    var state = KpiState.OFF_TRACK;
    if (shortfall.signum() <= 0) {
      state = KpiState.ON_TRACK;
    } else if (shortfall.multiply(HUNDRED).compareTo(terms.tolerancePercent().multiply(base(due)))
        <= 0) {
      state = KpiState.AT_RISK;
    }
    return new KpiStatus(state, sentence(due, figure), due, gross(figure), net(figure), null, asOf);
  }

  private KpiStatus status(KpiState state, BigDecimal due, Figure figure, String what) {
    return new KpiStatus(
        state,
        what + " is reached: " + of(figure.net()) + " count",
        due,
        figure.gross(),
        figure.net(),
        null,
        asOf);
  }

  private KpiStatus notStarted(BigDecimal due, String why) {
    return new KpiStatus(KpiState.NOT_STARTED, why, due, null, null, null, asOf);
  }

  private String sentence(BigDecimal due, @Nullable Figure figure) {
    var counts = figure == null ? "nothing was reported" : of(figure.net()) + " count";
    var demand = terms.higherIsBetter() ? " due by " : " allowed by ";
    return of(due) + demand + asOf + "; " + counts;
  }

  private String lateness(@Nullable LocalDate reportedTo) {
    return reportedTo == null || !reportedTo.isAfter(term.dueOn())
        ? ""
        : ", due by " + term.dueOn() + " and reported for the time up to " + reportedTo + ",";
  }

  private BigDecimal shortfall(BigDecimal due, BigDecimal achieved) {
    return due.subtract(achieved).multiply(BigDecimal.valueOf(sign()));
  }

  private int sign() {
    return terms.higherIsBetter() ? 1 : -1;
  }

  /** A target in whole units falls due in whole units: nobody has half a job. */
  private static BigDecimal inUnits(BigDecimal share, BigDecimal target, RoundingMode mode) {
    return share.setScale(Math.max(0, target.stripTrailingZeros().scale()), mode);
  }

  private String of(BigDecimal value) {
    return InWords.number(value) + " " + terms.unit();
  }

  private static @Nullable BigDecimal gross(@Nullable Figure figure) {
    return figure == null ? null : figure.gross();
  }

  private static @Nullable BigDecimal net(@Nullable Figure figure) {
    return figure == null ? null : figure.net();
  }
}

package org.socialvalue.monitoring.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.monitoring.report.Content.PeriodFigure;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.suppression.OverTime.Step;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * The figures of a KPI that counts people, by period, as they may be shared. It is not told which
 * of them are queried.
 *
 * @param threshold numbers of people from one to below it are hidden
 */
record PeopleFigures(KpiStanding kpi, int threshold) {

  /** New people: told at the period that was the latest when they became enough. */
  List<PeriodFigure> overTime(LocalDate asOf) {
    var steps = kpi.told(asOf, threshold).steps();
    var figures = new ArrayList<PeriodFigure>();
    var sum = BigDecimal.ZERO;
    int told = 0;
    for (int i = 0; i < kpi.measured().size(); i++) {
      var period = kpi.measured().get(i).period();
      boolean isLast = i == kpi.measured().size() - 1;
      var here = new ArrayList<Step>();
      // The last takes all: the period of a later one may have been corrected.
      while (told < steps.size() && (isLast || !steps.get(told).on().isAfter(period.to()))) {
        here.add(steps.get(told++));
      }
      var change = sum(here.stream().map(Step::change).toList());
      sum = sum.add(change);
      figures.add(
          new PeriodFigure(
              period.from(),
              period.to(),
              null,
              here.isEmpty() ? null : whole(change),
              true,
              here.isEmpty() ? null : whole(sum),
              here.isEmpty() ? "not shown" : inWords(here, change)));
    }
    return figures;
  }

  /** How many new people were told from a day on, without corrections of what was told before. */
  BigDecimal cameSince(LocalDate day, LocalDate asOf) {
    return whole(
        sum(
            kpi.told(asOf, threshold).steps().stream()
                .filter(step -> !step.on().isBefore(day))
                .map(Step::more)
                .toList()));
  }

  /** How many there were in each period. */
  List<PeriodFigure> byPeriod() {
    return kpi.measured().stream().map(this::level).toList();
  }

  private PeriodFigure level(Measured measured) {
    boolean counts = measured.counts() && measured.enoughAnswered();
    var shown = Suppressed.count(counts ? Suppressed.people(measured.net()) : 0, threshold);
    var amount = shown.value() == null ? null : BigDecimal.valueOf(shown.value());
    return new PeriodFigure(
        measured.period().from(),
        measured.period().to(),
        null,
        amount,
        counts,
        counts ? amount : null,
        shown.text());
  }

  private static String inWords(List<Step> steps, BigDecimal change) {
    var more = sum(steps.stream().map(Step::more).toList());
    var corrected = change.subtract(more);
    return corrected.signum() == 0
        ? whole(more).toString()
        : whole(more)
            + ", and "
            + whole(corrected.abs())
            + (corrected.signum() < 0 ? " fewer" : " more")
            + " in corrections of earlier figures";
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of people, also of people fewer. */
  private static BigDecimal whole(BigDecimal people) {
    return BigDecimal.valueOf(people.signum() * Suppressed.people(people.abs()));
  }
}

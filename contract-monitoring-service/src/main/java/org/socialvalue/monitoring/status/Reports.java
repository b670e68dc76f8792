package org.socialvalue.monitoring.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The reports that were due of a KPI. What is to be reached shows silence by itself, since more
 * falls due; a cap, or a level that is asked for all along, would look well while nobody reports.
 * So silence counts against those as a shortfall does: beyond the tolerance they are off track.
 *
 * @param term the time that is reported on
 * @param days that reports were due for, in whole reporting periods
 * @param due how many reporting periods that is
 */
record Reports(ElapsedTerm term, long days, long due) {

  /** Of the periods that were over by the end of the day. */
  static Reports dueBy(ElapsedTerm term, LocalDate day) {
    return new Reports(term, term.daysOver(day), term.periodsOver(day));
  }

  /** Of one reporting period by itself: silence before it is none of it. */
  static Reports ofOnePeriod(ElapsedTerm term, boolean isDue) {
    return new Reports(term, 0, isDue ? 1 : 0);
  }

  boolean anyIsDue() {
    return due > 0;
  }

  /** Of what happens day by day and is counted, each day counts. */
  Silence ofEachDay(Figures figures) {
    return new Silence(days - figures.days(), days, "days");
  }

  /** Of a level asked for period by period; several figures within a period are one report. */
  Silence ofEachPeriod(Figures figures) {
    return new Silence(Math.max(due - figures.reports(), sinceTheLatest(figures)), due, "periods");
  }

  /** Of a level that holds until it is looked at again. */
  Silence sinceTheLatestOf(Figures figures) {
    return new Silence(sinceTheLatest(figures), due, "periods");
  }

  private long sinceTheLatest(Figures figures) {
    return Stream.of(figures.latestOn(), figures.tooFewSince())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(latest -> due - term.periodOf(latest))
        .orElse(due);
  }
}

package org.socialvalue.monitoring.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.DueKind;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.policy.CalendarPolicy;
import org.socialvalue.monitoring.review.ReviewCalendar;

/**
 * All that falls due under a contract, from its terms and the authority's policy; pure.
 *
 * <ul>
 *   <li>Reviews: as the contract's terms say.
 *   <li>Reports: some working days after the end of each reporting period of a KPI. Periods are
 *       counted from the contract's first day; the last one ends with the contract.
 *   <li>Statements, where the contract asks for them: some working days after each of its years.
 *   <li>Ratings: on the last day of each stretch of as many months as the policy has, at most
 *       twelve, and of the contract.
 * </ul>
 *
 * @param period first and last day, as they are in force
 * @param terms what the contract says about reviews and statements
 * @param frequencies months from one report to the next, of each KPI that is reported regularly
 */
record ContractCalendar(
    Period period, ContractTerms terms, Set<Integer> frequencies, CalendarPolicy policy) {

  private static final OfficeDays DAYS = OfficeDays.ENGLAND_AND_WALES;
  private static final int YEAR = 12;

  /** By due day. */
  List<Planned> items() {
    return Stream.of(reviews(), reports(), statements(), ratings())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Planned::dueOn).thenComparing(Planned::kind))
        .toList();
  }

  private List<Planned> reviews() {
    var inForce =
        new ContractTerms(
            period.from(),
            period.to(),
            terms.firstReviewOn(),
            terms.reviewEveryMonths(),
            terms.annualStatement(),
            terms.budget());
    return ReviewCalendar.of(inForce).stream()
        .map(day -> open(day, DueKind.REVIEW))
        .distinct()
        .map(day -> new Planned(DueKind.REVIEW, null, day, Set.of()))
        .toList();
  }

  private List<Planned> reports() {
    var ends = new TreeMap<LocalDate, Set<Integer>>();
    for (int months : frequencies) {
      period
          .stretches(months)
          .forEach(part -> ends.computeIfAbsent(part.to(), day -> new TreeSet<>()).add(months));
    }
    var reports = new ArrayList<Planned>();
    var from = period.from();
    for (var end : ends.entrySet()) {
      var due = DAYS.after(end.getKey(), policy.reportWorkingDays());
      reports.add(
          new Planned(
              DueKind.REPORT,
              new Period(from, end.getKey()),
              open(due, DueKind.REPORT),
              end.getValue()));
      from = end.getKey().plusDays(1);
    }
    return reports;
  }

  private List<Planned> statements() {
    if (!terms.annualStatement()) {
      return List.of();
    }
    return period.stretches(YEAR).stream()
        .map(
            year -> {
              var due = DAYS.after(year.to(), policy.statementWorkingDays());
              return new Planned(DueKind.STATEMENT, year, open(due, DueKind.STATEMENT), Set.of());
            })
        .toList();
  }

  private List<Planned> ratings() {
    return period.stretches(Math.clamp(policy.ratingEveryMonths(), 1, YEAR)).stream()
        .map(part -> new Planned(DueKind.RATING, part, open(part.to(), DueKind.RATING), Set.of()))
        .toList();
  }

  private LocalDate open(LocalDate day, DueKind kind) {
    return DAYS.open(day, policy.closed(kind));
  }
}

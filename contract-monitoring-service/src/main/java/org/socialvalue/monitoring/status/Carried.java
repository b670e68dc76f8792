package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * What had fallen due of a count before its terms were revised. A revision changes nothing about
 * the past: what was due until then stays due, and the rest of the new target falls due evenly from
 * the day of the revision on. Where the new target is lower than what was due already, it is due in
 * full.
 *
 * @param amount due, or for a cap allowed, by the end of the day before
 * @param from first day of the terms in force
 */
record Carried(BigDecimal amount, LocalDate from) {

  /** Those in force on the day; before the first of all, the first. */
  static KpiTerms inForce(List<TermsInForce> course, LocalDate asOf) {
    return upTo(course, asOf).getLast().terms();
  }

  /** Null where the terms in force are the first, or nothing adds up. */
  static @Nullable Carried of(List<TermsInForce> course, Period contract, LocalDate asOf) {
    @Nullable Carried carried = null;
    var versions = upTo(course, asOf);
    for (int i = 1; i < versions.size(); i++) {
      var earlier = versions.get(i - 1).terms();
      var from = versions.get(i).from();
      if (earlier.kind() != KpiKind.COUNT || !from.isAfter(contract.from())) {
        carried = null;
        continue;
      }
      var due =
          KpiStatus.derivedFrom(
                  earlier,
                  carried,
                  contract,
                  Figures.NONE,
                  Spending.NONE,
                  KpiStatus.in(contract, from.minusDays(1)))
              .due();
      carried = new Carried(due == null ? BigDecimal.ZERO : due, from);
    }
    return versions.getLast().terms().kind() == KpiKind.COUNT ? carried : null;
  }

  private static List<TermsInForce> upTo(List<TermsInForce> course, LocalDate asOf) {
    if (course.size() == 1) {
      return course;
    }
    var sorted = course.stream().sorted(Comparator.comparing(TermsInForce::from)).toList();
    var begun = sorted.stream().skip(1).filter(terms -> !terms.from().isAfter(asOf)).toList();
    return Stream.concat(sorted.stream().limit(1), begun.stream()).toList();
  }
}

package org.socialvalue.monitoring.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * Terms that both sides agreed on, and the first day that they hold for.
 *
 * @param from of a KPI's first terms it is read as the contract's first day
 */
public record TermsInForce(LocalDate from, KpiTerms terms) {

  /**
   * What was in force over time: terms that were agreed later take the place of all that would have
   * come into force on their day or after it.
   *
   * @param versions in the order in which they were agreed
   */
  public static List<TermsInForce> over(List<TermsInForce> versions) {
    var course = new ArrayList<TermsInForce>();
    for (var version : versions) {
      course.removeIf(earlier -> !earlier.from().isBefore(version.from()));
      course.add(version);
    }
    return List.copyOf(course);
  }
}

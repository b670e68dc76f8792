package org.socialvalue.monitoring.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.kpi.MeasuringMethod;

/**
 * One way to measure, worded so that everybody counts the same.
 *
 * @param howCounted what counts and what does not, for whoever reports
 * @param leastResponsePercent how many of those asked must answer; null where nobody is asked
 * @param source where it comes from, such as a published scale; null for the authority's own
 */
public record MeasureDefinition(
    String name,
    String howCounted,
    KpiKind kind,
    Measure.Kind looksAt,
    String unit,
    Measure.Direction direction,
    KpiTerms.@Nullable Scale scale,
    MeasuringMethod method,
    @Nullable BigDecimal leastResponsePercent,
    @Nullable String source) {

  void requireFitting(String at) {
    if (scale != null && scale.lowest().compareTo(scale.highest()) >= 0) {
      throw Refused.invalid(at + "/scale/highest", "must be more than the lowest");
    }
    if (leastResponsePercent != null && leastResponsePercent.signum() == 0) {
      throw Refused.invalid(at + "/leastResponsePercent", "leave it out where nobody is asked");
    }
  }
}

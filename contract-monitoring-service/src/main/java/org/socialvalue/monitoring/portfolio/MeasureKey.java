package org.socialvalue.monitoring.portfolio;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * What makes figures of two KPIs comparable: the same measure of the shared catalogue, whatever its
 * version, in the same unit; where a KPI has a measure of its own, the same name and unit
 * (COMMON_MEASURES).
 *
 * @param catalogue the measure of the shared catalogue; null for one of its own
 * @param name in lower case for one of its own; empty for one of the catalogue
 * @param unit in lower case
 * @param ofPeople whether it counts people, whose small numbers are not shared
 */
record MeasureKey(@Nullable UUID catalogue, String name, String unit, boolean ofPeople) {

  static MeasureKey of(KpiTerms terms) {
    var common = terms.commonMeasure();
    return new MeasureKey(
        common == null ? null : common.id(),
        common == null ? plain(terms.name()) : "",
        plain(terms.unit()),
        terms.tellsOfPeople());
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}

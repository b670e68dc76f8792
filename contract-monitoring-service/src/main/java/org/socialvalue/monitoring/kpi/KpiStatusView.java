package org.socialvalue.monitoring.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.PeriodStatus;

/**
 * Where a KPI stood on a day.
 *
 * @param unit of due, gross and achieved
 * @param status over the term so far
 * @param periods each reporting period that was over, by itself, oldest first; null where not asked
 *     for
 */
public record KpiStatusView(
    UUID kpiId,
    UUID contractId,
    String name,
    KpiKind kind,
    String unit,
    LocalDate asOf,
    KpiStatus status,
    @Nullable List<PeriodLine> periods) {

  /** One reporting period by itself. */
  public record PeriodLine(LocalDate from, LocalDate to, KpiStatus status) {

    static PeriodLine from(PeriodStatus one) {
      return new PeriodLine(one.period().from(), one.period().to(), one.status());
    }
  }
}

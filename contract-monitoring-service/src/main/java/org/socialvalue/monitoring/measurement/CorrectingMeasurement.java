package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.KpiVersionRepository;

/**
 * Puts another figure in the place of one, which stays on record as it was. What was evidenced or
 * verified was the earlier one: the new one is a claim again, and stays queried where it was.
 */
@ApplicationScoped
public class CorrectingMeasurement {

  private final KpiRepository kpis;
  private final KpiVersionRepository versions;
  private final MeasurementRepository measurements;
  private final MeasurementHistory history;

  public CorrectingMeasurement(
      KpiRepository kpis,
      KpiVersionRepository versions,
      MeasurementRepository measurements,
      MeasurementHistory history) {
    this.kpis = kpis;
    this.versions = versions;
    this.measurements = measurements;
    this.history = history;
  }

  /** The caller has locked the contract and held the figure to the rules. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Measurement correct(
      UUID id, CorrectedFigure corrected, String reason, Reporter by, Instant now) {
    var measurement = Objects.requireNonNull(measurements.findById(id));
    var kpi = Objects.requireNonNull(kpis.findById(measurement.kpiId()));
    history.keep(measurement, by.person(), now, reason);
    measurement.correct(corrected, kpi, versions.inForceOn(kpi, corrected.period().to()), by, now);
    return measurement;
  }
}

package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.WatchingKpis;

/**
 * The provider corrects a figure, a partner its own: a new version, and the earlier ones stay on
 * record.
 */
@ApplicationScoped
public class ReportingCorrection {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final MeasurementRepository measurements;
  private final CorrectingMeasurement correcting;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReportingCorrection(
      Contracts contracts,
      KpiRepository kpis,
      MeasurementRepository measurements,
      CorrectingMeasurement correcting,
      WatchingKpis watching,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.measurements = measurements;
    this.correcting = correcting;
    this.watching = watching;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 where the figure does not fit the KPI's kind; 409 with every finding of
   *     ATTRIBUTION_ASKED and PERIOD_COUNTED_ONCE
   */
  @Transactional
  public Measurement correct(UUID id, @Nullable String ifMatch, CorrectionRequest request) {
    var contract = contracts.lockedToReport(measurements.contractOf(id), "measurement");
    var measurement = Objects.requireNonNull(measurements.findById(id));
    contracts.requireOwn(contract, measurement.reportedFor());
    Versions.require(ifMatch, measurement);
    var kpi = Objects.requireNonNull(kpis.findById(measurement.kpiId()));
    var figure = request.figure();
    var period = Period.asked(figure.from(), figure.to());
    kpi.requireReportable(period);
    var sample = figure.asSample();
    var answers = figure.answers();
    var taken = measurements.overlapping(kpi.id(), period, id);
    FigureRules.require(
        kpi.terms(), figure, answers.claim(period, contract.period(), taken, clock.today()));
    var before = MeasurementView.from(measurement);
    correcting.correct(
        id,
        new CorrectedFigure(
            period,
            FigureByKind.value(kpi.terms(), figure.value(), sample),
            sample,
            Attribution.of(answers),
            figure.evidence(),
            figure.note()),
        request.reason(),
        Reporter.of(actor.get()),
        clock.now());
    audit.append(
        measurement, actor.get(), "figure corrected", before, MeasurementView.from(measurement));
    watching.look(contract);
    return measurement;
  }
}

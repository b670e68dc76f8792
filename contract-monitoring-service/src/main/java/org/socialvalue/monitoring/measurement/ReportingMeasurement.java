package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.KpiVersionRepository;
import org.socialvalue.monitoring.kpi.WatchingKpis;

/**
 * The provider, or a partner, reports a figure; where it stands afterwards is looked at in the same
 * step.
 */
@ApplicationScoped
public class ReportingMeasurement {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final KpiVersionRepository versions;
  private final MeasurementRepository measurements;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReportingMeasurement(
      Contracts contracts,
      KpiRepository kpis,
      KpiVersionRepository versions,
      MeasurementRepository measurements,
      WatchingKpis watching,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.versions = versions;
    this.measurements = measurements;
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
  public Measurement report(UUID kpiId, MeasurementRequest request) {
    var contract = contracts.lockedToReport(kpis.contractOf(kpiId), "KPI");
    contract.requireActivated();
    var kpi = kpis.findById(kpiId);
    var period = Period.asked(request.from(), request.to());
    kpi.requireReportable(period);
    var sample = request.asSample();
    var answers = request.answers();
    var taken = measurements.overlapping(kpiId, period, null);
    FigureRules.require(
        kpi.terms(), request, answers.claim(period, contract.period(), taken, clock.today()));
    var measurement =
        new Measurement(
            Ids.next(),
            kpi,
            versions.inForceOn(kpi, period.to()),
            period,
            FigureByKind.value(kpi.terms(), request.value(), sample),
            sample,
            Attribution.of(answers),
            request.evidence(),
            request.note(),
            Reporter.of(actor.get()),
            clock.now());
    measurements.persist(measurement);
    audit.append(
        measurement, actor.get(), "figure reported", null, MeasurementView.from(measurement));
    watching.look(contract);
    return measurement;
  }
}

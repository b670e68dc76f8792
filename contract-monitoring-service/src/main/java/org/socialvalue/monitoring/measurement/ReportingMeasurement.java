package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.socialvalue.monitoring.measurement.rules.AttributionIsAnswered;
import org.socialvalue.monitoring.measurement.rules.Claim;
import org.socialvalue.monitoring.measurement.rules.PeriodIsPastAndCountedOnce;

/** The provider reports a figure; where it stands afterwards is looked at in the same step. */
@ApplicationScoped
public class ReportingMeasurement {

  private static final AttributionIsAnswered ANSWERED = new AttributionIsAnswered();
  private static final PeriodIsPastAndCountedOnce ONCE = new PeriodIsPastAndCountedOnce();

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
    var contract = contracts.locked(kpis.contractOf(kpiId), "KPI");
    contract.requireActivated();
    var kpi = kpis.findById(kpiId);
    var period = Period.asked(request.from(), request.to());
    kpi.requireReportable(period);
    var sample = request.asSample();
    var faults = FigureByKind.faults(kpi.terms(), request.value(), sample);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var answers = request.answers();
    var claim =
        new Claim(
            period,
            answers.ourDoing(),
            answers.sharePercent(),
            answers.wouldHaveHappenedAnywayPercent(),
            contract.period(),
            measurements.overlapping(kpiId, period, null),
            clock.today());
    var findings =
        Stream.concat(ANSWERED.check(claim).stream(), ONCE.check(claim.reported()).stream())
            .toList();
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
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
            actor.get().id(),
            clock.now());
    measurements.persist(measurement);
    audit.append(
        measurement, actor.get(), "figure reported", null, MeasurementView.from(measurement));
    watching.look(contract);
    return measurement;
  }
}

package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.AskedDay;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.KpiStatusView.PeriodLine;
import org.socialvalue.monitoring.measurement.ExactReaders;
import org.socialvalue.monitoring.measurement.MeasurementRepository;
import org.socialvalue.monitoring.spend.SpendEntry;
import org.socialvalue.monitoring.spend.SpendRepository;
import org.socialvalue.monitoring.status.PeriodStatus;

/** Reads where one KPI stood on any day, over the term and by period. */
@ApplicationScoped
class ReadingKpiStatus {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final Standings standings;
  private final ReaderStandings told;
  private final MeasurementRepository measurements;
  private final SpendRepository spend;
  private final DatabaseClock clock;
  private final ExactReaders readers;

  ReadingKpiStatus(
      Contracts contracts,
      KpiRepository kpis,
      Standings standings,
      ReaderStandings told,
      MeasurementRepository measurements,
      SpendRepository spend,
      DatabaseClock clock,
      ExactReaders readers) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.standings = standings;
    this.told = told;
    this.measurements = measurements;
    this.spend = spend;
    this.clock = clock;
    this.readers = readers;
  }

  /**
   * @throws Refused 400 for a day out of range, 404 for a KPI that the actor does not see
   */
  @Transactional
  KpiStatusView of(UUID kpiId, @Nullable LocalDate asked, boolean byPeriod) {
    var contract = contracts.seen(kpis.contractOf(kpiId), "KPI");
    var kpi = Objects.requireNonNull(kpis.findById(kpiId));
    KpiReading.requireSeen(kpi, contracts.reader(contract));
    var asOf = day(asked);
    return new KpiStatusView(
        kpiId,
        contract.id(),
        kpi.terms().name(),
        kpi.terms().kind(),
        kpi.terms().unit(),
        asOf,
        told.of(contract, kpi, asOf),
        byPeriod && readers.reads(contract) ? periods(contract, kpi, asOf) : null);
  }

  /**
   * Today where none is asked for.
   *
   * @throws Refused 400 out of range
   */
  LocalDate day(@Nullable LocalDate asked) {
    AskedDay.require("asOf", asked);
    return asked == null ? clock.today() : asked;
  }

  private List<PeriodLine> periods(Contract contract, Kpi kpi, LocalDate asOf) {
    if (!contract.isActivated()) {
      return List.of();
    }
    var measured =
        measurements.ofKpi(kpi.id()).stream()
            .map(figure -> figure.asMeasured(kpi.terms()))
            .toList();
    var spent = spend.of(contract.id()).stream().map(SpendEntry::asSpent).toList();
    return PeriodStatus.of(
            standings
                .courses(contract, List.of(kpi))
                .getOrDefault(kpi.id(), Standings.first(contract, kpi)),
            contract.termOf(kpi.terms()),
            measured,
            spent,
            contract.on(asOf))
        .stream()
        .map(PeriodLine::from)
        .toList();
  }
}

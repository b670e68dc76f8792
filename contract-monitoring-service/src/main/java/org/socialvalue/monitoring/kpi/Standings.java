package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.measurement.Measurement;
import org.socialvalue.monitoring.measurement.MeasurementRepository;
import org.socialvalue.monitoring.spend.SpendEntry;
import org.socialvalue.monitoring.spend.SpendRepository;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;

/** Derives where a contract's KPIs stand, from what is on record. */
@ApplicationScoped
public class Standings {

  private final KpiRepository kpis;
  private final MeasurementRepository measurements;
  private final SpendRepository spend;

  public Standings(KpiRepository kpis, MeasurementRepository measurements, SpendRepository spend) {
    this.kpis = kpis;
    this.measurements = measurements;
    this.spend = spend;
  }

  /** The status of each KPI that stands, in their order. */
  public Map<Kpi, KpiStatus> of(Contract contract, LocalDate asOf) {
    return of(contract, kpis.standing(contract.id()), asOf);
  }

  KpiStatus of(Contract contract, Kpi kpi, LocalDate asOf) {
    return of(contract, List.of(kpi), asOf).values().iterator().next();
  }

  Map<Kpi, KpiStatus> of(Contract contract, List<Kpi> asked, LocalDate asOf) {
    Map<UUID, List<Measurement>> figures =
        measurements.ofContract(contract.id()).stream()
            .collect(Collectors.groupingBy(Measurement::kpiId));
    var spent = spend.of(contract.id()).stream().map(SpendEntry::asSpent).toList();
    var standings = new LinkedHashMap<Kpi, KpiStatus>();
    for (var kpi : asked) {
      var measured =
          figures.getOrDefault(kpi.id(), List.of()).stream()
              .map(figure -> figure.asMeasured(kpi.terms()))
              .toList();
      standings.put(
          kpi,
          contract.isActivated()
              ? KpiStatus.derivedFrom(
                  kpi.terms(),
                  contract.termOf(kpi.terms()),
                  measured,
                  spent,
                  contract.judgedOn(asOf))
              : notYet(asOf));
    }
    return standings;
  }

  private static KpiStatus notYet(LocalDate asOf) {
    return new KpiStatus(
        KpiState.NOT_STARTED, "The contract is a draft", null, null, null, null, asOf);
  }
}

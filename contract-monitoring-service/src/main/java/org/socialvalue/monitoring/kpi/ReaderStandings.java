package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.measurement.ExactReaders;
import org.socialvalue.monitoring.standing.TellingOthers;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * Where a contract's KPIs stand, as the current actor may read it: without small numbers of people
 * for whoever neither runs nor checks the contract (decision 0051).
 */
@ApplicationScoped
public class ReaderStandings {

  private final Standings standings;
  private final TellingOthers others;
  private final ExactReaders readers;

  ReaderStandings(Standings standings, TellingOthers others, ExactReaders readers) {
    this.standings = standings;
    this.others = others;
    this.readers = readers;
  }

  /** Of each KPI that stands, in their order. */
  public Map<Kpi, KpiStatus> of(Contract contract, LocalDate asOf) {
    return told(contract, standings.of(contract, asOf), asOf);
  }

  Map<Kpi, KpiStatus> of(Contract contract, List<Kpi> asked, LocalDate asOf) {
    return told(contract, standings.of(contract, asked, asOf), asOf);
  }

  KpiStatus of(Contract contract, Kpi kpi, LocalDate asOf) {
    return Objects.requireNonNull(of(contract, List.of(kpi), asOf).get(kpi));
  }

  private Map<Kpi, KpiStatus> told(Contract contract, Map<Kpi, KpiStatus> exact, LocalDate asOf) {
    if (readers.reads(contract)) {
      return exact;
    }
    var told = others.of(contract, asOf);
    var statuses = new LinkedHashMap<Kpi, KpiStatus>();
    exact.forEach((kpi, status) -> statuses.put(kpi, told.status(kpi.id(), status)));
    return statuses;
  }
}

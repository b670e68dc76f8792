package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.measurement.SummedFigures;
import org.socialvalue.monitoring.spend.SpendRepository;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.TermsInForce;

/** Derives where a contract's KPIs stand, from what is on record. */
@ApplicationScoped
public class Standings {

  private final KpiRepository kpis;
  private final KpiVersionRepository versions;
  private final SummedFigures figures;
  private final SpendRepository spend;

  public Standings(
      KpiRepository kpis,
      KpiVersionRepository versions,
      SummedFigures figures,
      SpendRepository spend) {
    this.kpis = kpis;
    this.versions = versions;
    this.figures = figures;
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
    var standings = new LinkedHashMap<Kpi, KpiStatus>();
    if (!contract.isActivated()) {
      asked.forEach(kpi -> standings.put(kpi, notYet(asOf)));
      return standings;
    }
    var judgedOn = contract.judgedOn(asOf);
    var summed = figures.of(contract.id(), asked.stream().map(Kpi::id).toList(), judgedOn);
    var spending = spend.by(contract.id(), judgedOn);
    var courses = courses(contract, asked);
    for (var kpi : asked) {
      standings.put(
          kpi,
          KpiStatus.derivedFrom(
              courses.getOrDefault(kpi.id(), first(contract, kpi)),
              contract.termOf(kpi.terms()),
              summed.getOrDefault(kpi.id(), Figures.NONE),
              spending,
              contract.on(asOf)));
    }
    return standings;
  }

  /** The terms of each KPI over time; read only where one was agreed more than once. */
  Map<UUID, List<TermsInForce>> courses(Contract contract, List<Kpi> asked) {
    if (asked.stream().noneMatch(kpi -> kpi.agreedVersion() > 1)) {
      return Map.of();
    }
    var courses = new HashMap<UUID, List<TermsInForce>>();
    for (var version : versions.of(asked.stream().map(Kpi::id).toList())) {
      courses
          .computeIfAbsent(version.kpiId(), id -> new ArrayList<>())
          .add(new TermsInForce(version.inForceFrom(), version.terms()));
    }
    courses.replaceAll((kpi, agreed) -> TermsInForce.over(agreed));
    return courses;
  }

  static List<TermsInForce> first(Contract contract, Kpi kpi) {
    return List.of(new TermsInForce(contract.period().from(), kpi.terms()));
  }

  private static KpiStatus notYet(LocalDate asOf) {
    return new KpiStatus(
        KpiState.NOT_STARTED, "The contract is a draft", null, null, null, null, asOf);
  }
}

package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.kpi.ContractStatusView.Line;

/** Reads KPIs with what belongs to them. */
@ApplicationScoped
class KpiReading {

  private final Contracts contracts;
  private final ContractRepository contractRows;
  private final KpiRepository kpis;
  private final KpiVersionRepository versions;
  private final CommitmentRepository commitments;
  private final ReaderStandings standings;
  private final DatabaseClock clock;

  KpiReading(
      Contracts contracts,
      ContractRepository contractRows,
      KpiRepository kpis,
      KpiVersionRepository versions,
      CommitmentRepository commitments,
      ReaderStandings standings,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.contractRows = contractRows;
    this.kpis = kpis;
    this.versions = versions;
    this.commitments = commitments;
    this.standings = standings;
    this.clock = clock;
  }

  Kpi one(UUID id) {
    var kpi = kpis.findById(id);
    if (kpi == null) {
      throw Refused.notFound("KPI");
    }
    requireSeen(kpi, contracts.reader(contracts.seen(kpi.contractId(), "KPI")));
    return kpi;
  }

  /** One side's draft does not exist for the other. */
  static void requireSeen(Kpi kpi, Side side) {
    if (!kpi.isSeenBy(side)) {
      throw Refused.notFound("KPI");
    }
  }

  /** In a fixed number of statements. */
  @Transactional
  List<KpiView> ofContract(UUID contractId) {
    var contract = contracts.seen(contractId, "contract");
    var side = contracts.reader(contract);
    var seen = kpis.of(contractId).stream().filter(kpi -> kpi.isSeenBy(side)).toList();
    var agreed =
        versions.ofContract(contractId).stream().collect(Collectors.groupingBy(KpiVersion::kpiId));
    return standings.of(contract, seen, clock.today()).entrySet().stream()
        .map(
            standing ->
                KpiView.from(
                    standing.getKey(),
                    agreed.getOrDefault(standing.getKey().id(), List.of()),
                    standing.getValue()))
        .toList();
  }

  @Transactional
  KpiView view(Kpi kpi) {
    var contract = contractRows.findById(kpi.contractId());
    return KpiView.from(kpi, versions.of(kpi.id()), standings.of(contract, kpi, clock.today()));
  }

  ContractStatusView statusOf(UUID contractId) {
    var contract = contracts.seen(contractId, "contract");
    var today = clock.today();
    var promises =
        commitments.of(contractId).stream()
            .collect(Collectors.toMap(Commitment::id, Commitment::promise));
    var lines =
        standings.of(contract, today).entrySet().stream()
            .map(
                standing ->
                    Line.of(
                        standing.getKey(),
                        Objects.requireNonNull(promises.get(standing.getKey().commitmentId())),
                        standing.getValue()))
            .toList();
    return new ContractStatusView(
        contractId,
        contract.state(today),
        today,
        only(lines, Promise.Provenance.REQUIRED),
        only(lines, Promise.Provenance.OFFERED),
        only(lines, Promise.Provenance.UNSCORED_KPI));
  }

  private static List<Line> only(List<Line> lines, Promise.Provenance provenance) {
    return lines.stream().filter(line -> line.provenance() == provenance).toList();
  }
}

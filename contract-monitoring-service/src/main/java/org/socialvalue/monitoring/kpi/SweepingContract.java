package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;

/** The transaction of one contract in the daily sweep. */
@ApplicationScoped
class SweepingContract {

  private static final int BATCH = 50;

  private final ContractRepository contracts;
  private final KpiRepository kpis;
  private final WatchingKpis watching;
  private final DatabaseClock clock;

  SweepingContract(
      ContractRepository contracts,
      KpiRepository kpis,
      WatchingKpis watching,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.watching = watching;
    this.clock = clock;
  }

  @Transactional
  List<UUID> waiting() {
    return kpis.contractsNotWatchedOn(clock.today(), BATCH);
  }

  /** Under the contract's lock; another replica that comes second finds nothing new to tell. */
  @Transactional
  void look(UUID contractId) {
    watching.lookByCalendar(contracts.findById(contractId, LockModeType.PESSIMISTIC_WRITE));
  }
}

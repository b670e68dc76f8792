package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.ServiceActor;

/** The transaction of one contract in the daily sweep. */
@ApplicationScoped
class SweepingContract {

  private static final int BATCH = 50;

  private final ContractRepository contracts;
  private final KpiRepository kpis;
  private final KpiRevisionRepository revisions;
  private final ApplyingRevision applying;
  private final WatchingKpis watching;
  private final DatabaseClock clock;

  SweepingContract(
      ContractRepository contracts,
      KpiRepository kpis,
      KpiRevisionRepository revisions,
      ApplyingRevision applying,
      WatchingKpis watching,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.revisions = revisions;
    this.applying = applying;
    this.watching = watching;
    this.clock = clock;
  }

  @Transactional
  List<UUID> waiting(UUID after) {
    return kpis.contractsNotWatchedOn(clock.today(), after, BATCH);
  }

  @Transactional
  List<UUID> withRevisionDue(UUID after) {
    return revisions.contractsWithDue(clock.today(), after, BATCH);
  }

  /** Another replica that comes second finds it in force. */
  @Transactional
  void putInForce(UUID contractId) {
    var contract = contracts.findById(contractId, LockModeType.PESSIMISTIC_WRITE);
    var revision = revisions.waiting(contractId);
    if (revision != null && revision.isDueBy(clock.today())) {
      applying.apply(contract, revision, ServiceActor.of(contract));
    }
  }

  /** Under the contract's lock; another replica that comes second finds nothing new to tell. */
  @Transactional
  void look(UUID contractId) {
    watching.lookByCalendar(contracts.findById(contractId, LockModeType.PESSIMISTIC_WRITE));
  }
}

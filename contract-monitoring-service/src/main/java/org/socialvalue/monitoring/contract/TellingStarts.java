package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Tells of contracts that came into force before anybody was told of that. Each once and in its own
 * transaction.
 */
@ApplicationScoped
public class TellingStarts {

  private static final int BATCH = 20;

  private final ContractRepository contracts;
  private final TellingContract telling;

  public TellingStarts(ContractRepository contracts, TellingContract telling) {
    this.contracts = contracts;
    this.telling = telling;
  }

  @Transactional
  List<UUID> waiting(UUID after) {
    return contracts.startedUntold(after, BATCH);
  }

  /** Under the contract's lock: another replica that comes second finds it told. */
  @Transactional
  public void tell(UUID id) {
    var contract = contracts.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (!contract.isStartTold()) {
      telling.started(contract);
    }
  }
}

package org.socialvalue.monitoring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/** Reads the ledger of a contract that the actor may see. */
@ApplicationScoped
public class ReadingLedger {

  private final Contracts contracts;
  private final Ledgers ledgers;

  public ReadingLedger(Contracts contracts, Ledgers ledgers) {
    this.contracts = contracts;
    this.ledgers = ledgers;
  }

  /**
   * @throws Refused 404 where the actor sees no such contract
   */
  @Transactional
  public LedgerView of(UUID contractId) {
    return ledgers.forReader(contracts.seen(contractId, "contract"));
  }
}

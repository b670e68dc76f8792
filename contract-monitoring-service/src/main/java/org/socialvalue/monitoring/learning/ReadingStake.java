package org.socialvalue.monitoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.learning.StakeViews.StakeView;
import org.socialvalue.monitoring.ledger.Ledgers;

/** What would be lost if a contract ended now. */
@ApplicationScoped
public class ReadingStake {

  private final Contracts contracts;
  private final Ledgers ledgers;

  public ReadingStake(Contracts contracts, Ledgers ledgers) {
    this.contracts = contracts;
    this.ledgers = ledgers;
  }

  @Transactional
  StakeView of(UUID contractId) {
    var contract = contracts.seen(contractId, "contract");
    var ledger = ledgers.of(contract);
    return new StakeView(
        contractId,
        ledger.asOf(),
        contract.period().to(),
        AtStake.of(ledger, ledgers.forReader(contract)));
  }
}

package org.socialvalue.monitoring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contracts;

/** Reads one promise from its question to its verdict. */
@ApplicationScoped
public class ReadingPromise {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final Ledgers ledgers;

  public ReadingPromise(Contracts contracts, CommitmentRepository commitments, Ledgers ledgers) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.ledgers = ledgers;
  }

  /**
   * @throws Refused 404 where the actor sees no such commitment
   */
  @Transactional
  public LedgerView.Entry of(UUID commitmentId) {
    var contract = contracts.seen(commitments.contractOf(commitmentId), "commitment");
    return ledgers.forReader(contract).promises().stream()
        .filter(entry -> entry.commitmentId().equals(commitmentId))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("commitment"));
  }
}

package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;

/** A review drops a promise that no KPI follows: the other side is asked to let it go too. */
@ApplicationScoped
public class DroppingCommitment {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DroppingCommitment(
      Contracts contracts,
      CommitmentRepository commitments,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** Under the contract's lock. What is let go already, or waits to be, stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void propose(Contract contract, UUID id, String reason) {
    var commitment = commitments.findById(id);
    if (commitment.isWaivedOrAskedToBe()) {
      return;
    }
    var before = commitment.forActivation();
    commitment.propose(
        Treatment.WAIVED, reason, contracts.side(contract), actor.get(), clock.now());
    audit.append(commitment, actor.get(), "treatment proposed", before, commitment.proposal());
  }
}

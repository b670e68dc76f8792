package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.Policies;

/** Commitments for promises that come to a contract, after those that it has. */
@ApplicationScoped
public class DraftingCommitments {

  private final CommitmentRepository commitments;
  private final WritingCommitments writing;
  private final Policies policies;

  public DraftingCommitments(
      CommitmentRepository commitments, WritingCommitments writing, Policies policies) {
    this.commitments = commitments;
    this.writing = writing;
    this.policies = policies;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void draft(Contract contract, List<Promise> promises) {
    int before = (int) commitments.count("contractId", contract.id());
    var policy = policies.inForce(contract.particulars().authority().id());
    writing.write(contract, promises, before, policy.tolerancePercent());
  }
}

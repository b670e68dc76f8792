package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.monitoring.contract.Contracts;

/** One side takes its proposal back, or the other declines it: all stays as it was. */
@ApplicationScoped
public class DismissingProposal {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public DismissingProposal(
      Contracts contracts, CommitmentRepository commitments, AuditTrail audit, CurrentActor actor) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.audit = audit;
    this.actor = actor;
  }

  @Transactional
  public Commitment dismiss(UUID id, @Nullable String ifMatch) {
    contracts.locked(commitments.contractOf(id), "commitment");
    var commitment = commitments.findById(id);
    Versions.require(ifMatch, commitment);
    var before = commitment.proposal();
    commitment.settleWithoutChange();
    audit.append(commitment, actor.get(), "proposal dismissed", before, null);
    return commitment;
  }
}

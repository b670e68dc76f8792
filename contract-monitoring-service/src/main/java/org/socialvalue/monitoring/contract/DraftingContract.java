package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.DraftingCommitments;

/**
 * Drafts a contract from an award, with a commitment for each promise (Kent framework, contract
 * management). An award that comes twice makes one contract.
 */
@ApplicationScoped
public class DraftingContract implements EventHandler<ContractAwarded> {

  private static final Logger LOG = Logger.getLogger(DraftingContract.class);

  private final ContractRepository contracts;
  private final DraftingCommitments commitments;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public DraftingContract(
      ContractRepository contracts,
      DraftingCommitments commitments,
      AuditTrail audit,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String type() {
    return ContractAwarded.TYPE;
  }

  @Override
  public Class<ContractAwarded> payload() {
    return ContractAwarded.class;
  }

  @Override
  public void handle(ReceivedEvent<ContractAwarded> event) {
    var award = event.payload();
    if (contracts.hasContractOf(award.awardId())) {
      return;
    }
    var contract = new Contract(Ids.next(), Particulars.from(award), clock.now());
    contracts.persist(contract);
    commitments.draft(contract, award.promises());
    audit.append(
        contract, ServiceActor.of(contract), "contract drafted", null, contract.particulars());
    LOG.infof("event=contract-drafted contractId=%s eventId=%s", contract.id(), event.id());
  }
}

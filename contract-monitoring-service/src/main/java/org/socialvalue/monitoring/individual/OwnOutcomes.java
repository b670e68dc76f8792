package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Contracts;

/** The rows that the current actor's organisation entered; all others don't exist for it (404). */
@ApplicationScoped
class OwnOutcomes {

  private final OutcomeRepository outcomes;
  private final Contracts contracts;
  private final ContractRepository contractRows;
  private final CurrentActor actor;

  OwnOutcomes(
      OutcomeRepository outcomes,
      Contracts contracts,
      ContractRepository contractRows,
      CurrentActor actor) {
    this.outcomes = outcomes;
    this.contracts = contracts;
    this.contractRows = contractRows;
    this.actor = actor;
  }

  /** A row with its contract. */
  record Owned(Contract contract, IndividualOutcome outcome) {}

  /**
   * Whoever lists rows has the contract, or has rows in it from the time before it changed hands.
   *
   * @throws Refused 404 otherwise
   */
  void requireListed(UUID contractId) {
    if (!outcomes.hasOf(contractId, actor.get().org())) {
      contracts.seen(contractId, "contract");
    }
  }

  IndividualOutcome seen(UUID id) {
    return found(id);
  }

  /**
   * To remove it: also by whom the contract left meanwhile, since nobody else may and its person
   * can ask for that at any time. The contract's row is locked first.
   */
  Owned locked(UUID id, @Nullable String ifMatch) {
    var contractId = outcomes.contractOf(id, actor.get().org());
    if (contractId == null) {
      throw Refused.notFound("individual outcome");
    }
    var contract = contractRows.findById(contractId, LockModeType.PESSIMISTIC_WRITE);
    var outcome = found(id);
    Versions.require(ifMatch, outcome);
    return new Owned(contract, outcome);
  }

  /** To go on with it: by whom the contract is now. */
  Owned running(UUID id, @Nullable String ifMatch) {
    contracts.locked(outcomes.contractOf(id, actor.get().org()), "individual outcome");
    return locked(id, ifMatch);
  }

  private IndividualOutcome found(UUID id) {
    var outcome = outcomes.findById(id);
    if (outcome == null || !outcome.supplierId().equals(actor.get().org())) {
      throw Refused.notFound("individual outcome");
    }
    return outcome;
  }
}

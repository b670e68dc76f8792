package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;

/** The rows that the current actor's organisation entered; all others don't exist for it (404). */
@ApplicationScoped
class OwnOutcomes {

  private final OutcomeRepository outcomes;
  private final Contracts contracts;
  private final CurrentActor actor;

  OwnOutcomes(OutcomeRepository outcomes, Contracts contracts, CurrentActor actor) {
    this.outcomes = outcomes;
    this.contracts = contracts;
    this.actor = actor;
  }

  /** A row with its contract. */
  record Owned(Contract contract, IndividualOutcome outcome) {}

  IndividualOutcome seen(UUID id) {
    contracts.seen(outcomes.contractOf(id, actor.get().org()), "individual outcome");
    return found(id);
  }

  /** For a change: the contract's row is locked first. */
  Owned locked(UUID id, @Nullable String ifMatch) {
    var contract =
        contracts.locked(outcomes.contractOf(id, actor.get().org()), "individual outcome");
    var outcome = found(id);
    Versions.require(ifMatch, outcome);
    return new Owned(contract, outcome);
  }

  private IndividualOutcome found(UUID id) {
    var outcome = outcomes.findById(id);
    if (outcome == null) {
      throw Refused.notFound("individual outcome");
    }
    return outcome;
  }
}

package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/**
 * The contracts that the current actor may see. Another authority's or another provider's contract
 * does not exist for them (404).
 */
@ApplicationScoped
public class Contracts {

  private final ContractRepository contracts;
  private final CurrentActor actor;

  public Contracts(ContractRepository contracts, CurrentActor actor) {
    this.contracts = contracts;
    this.actor = actor;
  }

  public Contract seen(@Nullable UUID id, String what) {
    return visible(id == null ? null : contracts.findById(id), what);
  }

  /**
   * The same, locked until the transaction ends. All that changes under a contract takes this lock
   * first: activation, agreements, figures, spend and decisions of one contract wait for each
   * other.
   */
  public Contract locked(@Nullable UUID id, String what) {
    return visible(
        id == null ? null : contracts.findById(id, LockModeType.PESSIMISTIC_WRITE), what);
  }

  public Side side(Contract contract) {
    var side = contract.sideOf(actor.get());
    if (side == null) {
      throw Refused.notFound("contract");
    }
    return side;
  }

  private Contract visible(@Nullable Contract contract, String what) {
    if (contract == null || contract.sideOf(actor.get()) == null) {
      throw Refused.notFound(what);
    }
    return contract;
  }
}

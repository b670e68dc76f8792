package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/**
 * The contracts that the current actor may see. Another authority's or another provider's contract
 * does not exist for them (404). A partner reads what the lead reads, and reports; what binds is
 * left to the lead (403; decision 0053).
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
   * One that the current actor answers for, locked until the transaction ends. All that changes
   * under a contract takes this lock first: activation, agreements, figures, spend and decisions of
   * one contract wait for each other.
   *
   * @throws Refused 403 for a partner
   */
  public Contract locked(@Nullable UUID id, String what) {
    var contract = lockedToReport(id, what);
    side(contract);
    return contract;
  }

  /** The same for figures, their evidence and stories: whoever delivers reports them. */
  public Contract lockedToReport(@Nullable UUID id, String what) {
    return visible(
        id == null ? null : contracts.findById(id, LockModeType.PESSIMISTIC_WRITE), what);
  }

  /**
   * The side that the current actor answers for.
   *
   * @throws Refused 403 for a partner, 404 for anybody else
   */
  public Side side(Contract contract) {
    var side = contract.sideOf(actor.get());
    if (side != null) {
      return side;
    }
    throw contract.isPartner(actor.get()) ? leftToTheLead() : Refused.notFound("contract");
  }

  /** The side that the current actor reads with. */
  public Side reader(Contract contract) {
    var side = contract.readerOf(actor.get());
    if (side == null) {
      throw Refused.notFound("contract");
    }
    return side;
  }

  /**
   * @param reportedFor whose it is that is to be changed; null where nobody knows
   * @throws Refused 403 for a partner, where it is not its own
   */
  public void requireOwn(Contract contract, @Nullable String reportedFor) {
    if (!contract.mayChange(actor.get().org(), reportedFor)) {
      throw Refused.forbidden(
          "Another organisation brought it in: that one changes it, or the contract's lead");
    }
  }

  /** What a partner is told that would do what binds. */
  public static Refused leftToTheLead() {
    return Refused.forbidden(
        "The contract's lead answers for it; a partner reads, and reports figures, evidence and"
            + " stories");
  }

  private Contract visible(@Nullable Contract contract, String what) {
    if (contract == null || contract.readerOf(actor.get()) == null) {
      throw Refused.notFound(what);
    }
    return contract;
  }
}

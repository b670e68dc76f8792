package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.policy.Policies;

/**
 * Who reads the figures of a contract as they are: whoever delivers it, those who run it for the
 * authority, verifiers, who may doubt any figure, and auditors. Everybody else of the authority,
 * which is its members, reads them without small numbers of people (decision 0051).
 */
@ApplicationScoped
public class ExactReaders {

  private static final Set<String> EXACT =
      Set.of(
          Roles.CONTRACT_MANAGER,
          Roles.COMMISSIONER,
          Roles.PROCUREMENT_OFFICER,
          Roles.VERIFIER,
          Roles.AUDITOR);

  private final Contracts contracts;
  private final Policies policies;
  private final CurrentActor actor;

  ExactReaders(Contracts contracts, Policies policies, CurrentActor actor) {
    this.contracts = contracts;
    this.policies = policies;
    this.actor = actor;
  }

  /** Whether the current actor is one of them. */
  public boolean reads(Contract contract) {
    var reader = actor.get();
    return contract.readerOf(reader) == Side.PROVIDER || isExact(reader);
  }

  /**
   * Whether the current actor reads exactly whatever it sees at all: a provider sees only what it
   * delivers.
   */
  public boolean readsAll() {
    var reader = actor.get();
    return reader.has(Roles.PROVIDER) || isExact(reader);
  }

  private static boolean isExact(Actor reader) {
    return EXACT.stream().anyMatch(reader::has);
  }

  /**
   * The least number of people of its organisation's contracts that the current actor is shown;
   * null where none is hidden.
   */
  public @Nullable Integer threshold() {
    return readsAll() ? null : policies.inForce(actor.get().org()).threshold();
  }

  /**
   * A contract that the current actor reads exactly.
   *
   * @throws Refused 404 for one that is not seen at all, 403 for one whose single figures are not
   *     for them
   */
  public Contract seen(@Nullable UUID contractId, String what) {
    var contract = contracts.seen(contractId, what);
    if (!reads(contract)) {
      throw Refused.forbidden(
          "Single figures are for those who run, verify or audit the contract: read its report");
    }
    return contract;
  }
}

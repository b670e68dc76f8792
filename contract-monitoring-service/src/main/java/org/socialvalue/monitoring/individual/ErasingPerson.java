package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;

/** A provider removes all that it entered about one person, as that person may ask at any time. */
@ApplicationScoped
public class ErasingPerson {

  private final OutcomeRepository outcomes;
  private final ContractRepository contracts;
  private final TakingOut takingOut;
  private final CurrentActor actor;

  ErasingPerson(
      OutcomeRepository outcomes,
      ContractRepository contracts,
      TakingOut takingOut,
      CurrentActor actor) {
    this.outcomes = outcomes;
    this.contracts = contracts;
    this.takingOut = takingOut;
    this.actor = actor;
  }

  /**
   * @throws Refused 404 where the caller's organisation has nothing under this pseudonym
   */
  @Transactional
  public void erase(String pseudonym, @Nullable String ifMatch) {
    var org = actor.get().org();
    var locked = new HashMap<UUID, Contract>();
    for (var id : outcomes.contractsOfPerson(org, pseudonym)) {
      locked.put(id, contracts.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
    var rows = outcomes.ofPerson(org, pseudonym);
    if (rows.isEmpty()) {
      throw Refused.notFound("person");
    }
    Versions.require(ifMatch, rows.getFirst().id(), PersonVersion.of(rows));
    for (var row : rows) {
      var contract = Objects.requireNonNull(locked.get(row.subject().contractId()));
      takingOut.row(contract, row, actor.get());
    }
  }
}

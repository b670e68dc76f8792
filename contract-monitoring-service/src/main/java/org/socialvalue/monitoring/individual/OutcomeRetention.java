package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.retention.ErasingOneByOne;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;

/** Rows of single people, counted from the last day of their contract. What was released stays. */
@ApplicationScoped
class OutcomeRetention implements Retention {

  private static final String WAITING =
      "select o.id from individual_outcome o join contract c on c.id = o.contract_id"
          + " where c.ends_on < ? and o.id > ? order by o.id limit ?";

  private final ErasingOneByOne oneByOne;
  private final EntityManager db;
  private final ContractRepository contracts;
  private final OutcomeRepository outcomes;
  private final TakingOut takingOut;

  OutcomeRetention(
      ErasingOneByOne oneByOne,
      EntityManager db,
      ContractRepository contracts,
      OutcomeRepository outcomes,
      TakingOut takingOut) {
    this.oneByOne = oneByOne;
    this.db = db;
    this.contracts = contracts;
    this.outcomes = outcomes;
    this.takingOut = takingOut;
  }

  @Override
  public String kind() {
    return "individual-outcomes";
  }

  @Override
  public int erase(Instant before) {
    return oneByOne.each(
        kind(), WAITING, before.atZone(DatabaseClock.ZONE).toLocalDate(), this::eraseOne);
  }

  private boolean eraseOne(UUID id) {
    var contractId =
        Sql.first(
            db,
            row -> row.getObject(1, UUID.class),
            "select contract_id from individual_outcome where id = ?",
            id);
    if (contractId.isEmpty()) {
      return false;
    }
    contracts.findById(contractId.get(), LockModeType.PESSIMISTIC_WRITE);
    var outcome = outcomes.findById(id);
    if (outcome == null) {
      return false;
    }
    takingOut.alone(outcome, Actor.system("contract-monitoring-service"));
    return true;
  }
}

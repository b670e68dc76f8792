package org.socialvalue.monitoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;

/**
 * Sends on what a contract leaves behind once its last day has passed, each once: also for those
 * that ended while nobody looked. Of several replicas one tells at a time.
 */
@ApplicationScoped
public class TellingEnds {

  private static final int BATCH = 20;

  private final EntityManager db;
  private final ContractRepository contracts;
  private final SendingRegister sending;
  private final DatabaseClock clock;

  public TellingEnds(
      EntityManager db,
      ContractRepository contracts,
      SendingRegister sending,
      DatabaseClock clock) {
    this.db = db;
    this.contracts = contracts;
    this.sending = sending;
    this.clock = clock;
  }

  /**
   * Tells the next {@value #BATCH} at most.
   *
   * @return how many; 0 too while another replica is at it
   */
  @Transactional
  public int tell() {
    if (!AdvisoryLock.tryToHold(db, 31, "end-sweep")) {
      return 0;
    }
    var ended = contracts.endedUntold(clock.today(), BATCH);
    ended.forEach(this::tell);
    return ended.size();
  }

  private void tell(UUID id) {
    var contract = contracts.findById(id, LockModeType.PESSIMISTIC_WRITE);
    contract.tellEnd(clock.now());
    var service = Actor.system("contract-monitoring-service");
    var authority = contract.particulars().authority().id();
    sending.send(
        contract,
        Occasion.END,
        new Actor(service.id(), service.name(), authority, service.roles()));
  }
}

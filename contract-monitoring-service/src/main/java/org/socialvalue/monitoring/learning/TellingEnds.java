package org.socialvalue.monitoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.ServiceActor;
import org.socialvalue.monitoring.contract.TellingContract;
import org.socialvalue.monitoring.ledger.Judgement;

/**
 * Sends on what a contract leaves behind, once its last day and the days in which its last figures
 * may still come have passed, so that it goes with verdicts and not with what is open. Each once
 * and in its own transaction, also for those that ended while nobody looked.
 */
@ApplicationScoped
public class TellingEnds {

  private static final int BATCH = 20;

  private final ContractRepository contracts;
  private final TellingContract telling;
  private final SendingRegister sending;
  private final DatabaseClock clock;

  public TellingEnds(
      ContractRepository contracts,
      TellingContract telling,
      SendingRegister sending,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.telling = telling;
    this.sending = sending;
    this.clock = clock;
  }

  /**
   * Contracts whose last figures can no longer come and that are not told of yet; by id, after the
   * one that is given.
   */
  @Transactional
  List<UUID> waiting(UUID after) {
    var lastFigures = clock.today().minusDays(Judgement.DAYS_FOR_LAST_FIGURES);
    return contracts.endedUntold(lastFigures, after, BATCH);
  }

  /** Under the contract's lock: another replica that comes second finds it told. */
  @Transactional
  public void tell(UUID id) {
    var contract = contracts.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (contract.isEndTold()) {
      return;
    }
    contract.tellEnd(clock.now());
    telling.ended(contract);
    sending.send(contract, Occasion.END, ServiceActor.of(contract));
  }
}

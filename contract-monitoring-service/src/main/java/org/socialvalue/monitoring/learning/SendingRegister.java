package org.socialvalue.monitoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.ledger.Ledgers;

/** Draws up what a contract would take with it and sends it on as learning (LEARNING). */
@ApplicationScoped
public class SendingRegister {

  private static final Logger LOG = Logger.getLogger(SendingRegister.class);

  private final Ledgers ledgers;
  private final StakeRegisters registers;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final DatabaseClock clock;

  public SendingRegister(
      Ledgers ledgers,
      StakeRegisters registers,
      AuditTrail audit,
      Outbox outbox,
      DatabaseClock clock) {
    this.ledgers = ledgers;
    this.registers = registers;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The contract is locked by the caller. To be called last in its transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public StakeRegister send(Contract contract, Occasion occasion, Actor who) {
    var register =
        new StakeRegister(
            contract.id(),
            occasion,
            clock.today(),
            who.id(),
            StakeLessons.of(ledgers.of(contract), ledgers.forOthers(contract)),
            clock.now());
    registers.persist(register);
    audit.append(register, who, "what is at stake drawn up", null, register.lessons());
    LOG.infof("event=at-stake-sent contractId=%s occasion=%s", contract.id(), occasion);
    outbox.append(register, LearningCaptured.TYPE, register.asEvent(contract));
    return register;
  }
}

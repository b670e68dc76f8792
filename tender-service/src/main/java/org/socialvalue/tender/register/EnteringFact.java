package org.socialvalue.tender.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.register.ocds.Process;

/** A fact enters the register, in the transaction that makes it true. */
@ApplicationScoped
public class EnteringFact {

  private static final Logger LOG = Logger.getLogger(EnteringFact.class);

  private final EntityManager db;
  private final RegisterFacts facts;
  private final String prefix;

  public EnteringFact(
      EntityManager db,
      RegisterFacts facts,
      @ConfigProperty(name = "register.ocid-prefix") String prefix) {
    this.db = db;
    this.facts = facts;
    this.prefix = prefix;
  }

  /** What became of a fact. */
  public enum Entry {
    ENTERED,
    /** Its process says it already. */
    THERE,
    /** Nothing in the register that it could belong to. */
    WITHOUT_PROCESS
  }

  /**
   * Gives the fact the next number and builds its release, unless its process says it already. From
   * then on every other entry waits for the end of this transaction: numbers have no gap and become
   * visible in their order. Call it when every row that the transaction changes is held, right
   * before the outbox. What befalls a tender that went out before there was a register waits until
   * that is filled up.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Entry enter(Fact fact) {
    var ocid = prefix + "-" + fact.process();
    if (!fact.begins() && !facts.has(ocid)) {
      LOG.infof("event=not-in-the-register ocid=%s", ocid);
      return Entry.WITHOUT_PROCESS;
    }
    db.flush();
    Sql.one(db, Long.class, "select last from register_position for update");
    var before = facts.of(ocid).stream().map(RegisterFact::fact).toList();
    if (fact.isToldBy(before)) {
      return Entry.THERE;
    }
    if (before.stream().anyMatch(fact::comesTooLateFor)) {
      return Entry.WITHOUT_PROCESS;
    }
    var number =
        Sql.one(db, Long.class, "update register_position set last = last + 1 returning last");
    var process = new Process(ocid);
    before.forEach(process::next);
    var entered = new RegisterFact(number, ocid, fact);
    db.persist(entered);
    db.persist(new RegisterRelease(number, process.next(entered.fact())));
    return Entry.ENTERED;
  }
}

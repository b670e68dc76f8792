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

  /**
   * Gives the fact the next number and builds its release. From then on every other entry waits for
   * the end of this transaction: numbers have no gap and become visible in their order. Call it
   * when every row that the transaction changes is held, right before the outbox. What befalls a
   * tender that went out before there was a register is told from its next version on.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enter(Fact fact) {
    var ocid = prefix + "-" + fact.process();
    if (!fact.begins() && !facts.has(ocid)) {
      LOG.infof("event=not-in-the-register ocid=%s", ocid);
      return;
    }
    db.flush();
    var number =
        Sql.one(db, Long.class, "update register_position set last = last + 1 returning last");
    var process = new Process(ocid);
    facts.of(ocid).forEach(before -> process.next(before.fact()));
    var entered = new RegisterFact(number, ocid, fact);
    db.persist(entered);
    db.persist(new RegisterRelease(number, process.next(entered.fact())));
  }
}

package org.socialvalue.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Sql;

/**
 * Lets go of the words that a chain keeps. Who did what and when stays, and so do the hashes; that
 * the words are gone is itself an entry of the chain, without which the database empties nothing.
 */
@ApplicationScoped
public class LettingGo {

  private final EntityManager db;
  private final AuditTrail trail;

  public LettingGo(EntityManager db, AuditTrail trail) {
    this.db = db;
    this.trail = trail;
  }

  /** Why words go. A person's own reasons are kept nowhere. */
  public enum Reason {
    /** Somebody asked for it. */
    ASKED_FOR("as asked for"),
    /** They were kept as long as the policy says. */
    KEPT_LONG_ENOUGH("kept long enough");

    private final String inWords;

    Reason(String inWords) {
      this.inWords = inWords;
    }
  }

  /**
   * Empties each entry that the chain has until now. Done again it does nothing.
   *
   * @return how many entries were emptied
   * @throws IllegalStateException where the database emptied others than those that were named
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int ofWords(Aggregate aggregate, Actor who, Reason reason) {
    db.flush();
    AdvisoryLock.hold(db, AuditTrail.LOCK, aggregate.id().toString());
    var places =
        Sql.all(
            db,
            row -> row.getLong(1),
            "select seq from audit_entry where aggregate_id = ? and state_salt is not null"
                + " order by seq",
            aggregate.id());
    if (places.isEmpty()) {
      return 0;
    }
    long naming =
        trail.add(
            aggregate, who, "words let go of, " + reason.inWords, EntryWords.lettingGo(places));
    db.flush();
    int emptied =
        Sql.first(db, row -> row.getInt(1), "select let_go_of_words(?, ?)", aggregate.id(), naming)
            .orElseThrow();
    if (emptied != places.size()) {
      throw new IllegalStateException("Not the entries that were named were emptied");
    }
    return emptied;
  }
}

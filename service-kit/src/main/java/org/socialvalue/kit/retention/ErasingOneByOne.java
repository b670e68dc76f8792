package org.socialvalue.kit.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Sql;

/**
 * Goes through all whose time has come, each in its own transaction. One that fails is logged and
 * waits for the next time; it stops nobody else's. Of several replicas one is at work.
 */
@ApplicationScoped
public class ErasingOneByOne {

  private static final Logger LOG = Logger.getLogger(ErasingOneByOne.class);
  private static final UUID FIRST = new UUID(0, 0);
  private static final int AT_ONCE = 100;

  /** What a kind is held by while one of it is erased. */
  private static final int LOCK = 31;

  private final EntityManager db;

  public ErasingOneByOne(EntityManager db) {
    this.db = db;
  }

  /**
   * @param waiting the statement that finds the ids of those whose time has come, in order; it is
   *     given {@code before}, the id they come after and how many at most
   * @param eraseOne in the transaction at hand; whether there was anything left of it
   * @return how many were erased
   */
  public int each(String kind, String waiting, Object before, Predicate<UUID> eraseOne) {
    int erased = 0;
    for (var some = next(waiting, before, FIRST);
        !some.isEmpty();
        some = next(waiting, before, some.getLast())) {
      for (var id : some) {
        erased += tried(kind, id, eraseOne) ? 1 : 0;
      }
    }
    return erased;
  }

  private List<UUID> next(String waiting, Object before, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Sql.all(db, row -> row.getObject(1, UUID.class), waiting, before, after, AT_ONCE));
  }

  private boolean tried(String kind, UUID id, Predicate<UUID> eraseOne) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> AdvisoryLock.tryToHold(db, LOCK, kind) && eraseOne.test(id));
    } catch (RuntimeException e) {
      LOG.errorf(e, "event=retention-failed kind=%s id=%s", kind, id);
      return false;
    }
  }
}

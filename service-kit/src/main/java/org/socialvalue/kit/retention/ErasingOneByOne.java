package org.socialvalue.kit.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.socialvalue.kit.persistence.AdvisoryLock;

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

  /** Whose time has come. */
  @FunctionalInterface
  public interface Waiting {
    /** The next ones by id after the one that is given; none at the end. */
    List<UUID> after(UUID id, int most);
  }

  /**
   * @param eraseOne in the transaction at hand; whether there was anything left of it
   * @return how many were erased
   */
  public int each(String kind, Waiting waiting, Predicate<UUID> eraseOne) {
    int erased = 0;
    for (var some = next(waiting, FIRST); !some.isEmpty(); some = next(waiting, some.getLast())) {
      for (var id : some) {
        erased += tried(kind, id, eraseOne) ? 1 : 0;
      }
    }
    return erased;
  }

  private static List<UUID> next(Waiting waiting, UUID after) {
    return QuarkusTransaction.requiringNew().call(() -> waiting.after(after, AT_ONCE));
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

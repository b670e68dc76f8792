package org.socialvalue.kit.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * One at a time for what has no row to lock yet: PostgreSQL's advisory locks, held to the end of
 * the transaction.
 */
public final class AdvisoryLock {

  private AdvisoryLock() {}

  /**
   * Waits until nobody else holds it.
   *
   * @param kind keeps equal names of different things apart
   */
  public static void hold(EntityManager db, int kind, String name) {
    Sql.one(
        db,
        String.class,
        "select cast(pg_advisory_xact_lock(hashtextextended(?, ?)) as text)",
        name,
        (long) kind);
  }

  /**
   * The same.
   *
   * @return the instant at which it was held, by the database's clock
   */
  public static Instant heldAt(EntityManager db, int kind, String name) {
    return Sql.first(
            db,
            row -> row.getObject(2, OffsetDateTime.class).toInstant(),
            "select cast(pg_advisory_xact_lock(hashtextextended(?, ?)) as text),"
                + " clock_timestamp()",
            name,
            (long) kind)
        .orElseThrow();
  }

  /** Whether it was free; it is held from now on then. */
  public static boolean tryToHold(EntityManager db, int kind, String name) {
    return Sql.one(
        db,
        Boolean.class,
        "select pg_try_advisory_xact_lock(hashtextextended(?, ?))",
        name,
        (long) kind);
  }
}

package org.socialvalue.benchmarks.events;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.local.Stack;

/**
 * When transactions committed, by PostgreSQL's own record of it (track_commit_timestamp). All
 * services' databases lie in one server here, so all of it is one clock.
 */
final class Commits {

  private static final String MICROS =
      "(extract(epoch from pg_xact_commit_timestamp(%s)) * 1000000)::bigint";

  private Commits() {}

  /** Lets the server record them; it is restarted for that, so no service may be at work yet. */
  static void record(Stack stack) {
    Database.named(stack.addresses(), "postgres")
        .change("alter system set track_commit_timestamp = on");
    stack.stopPostgres();
    stack.startPostgres();
  }

  /**
   * When the rows' last transactions committed, in microseconds.
   *
   * @param rows a query without its select list; an array of identifiers is its parameter
   * @param id the column that tells which row it is
   */
  static Map<UUID, Long> ofRows(Database database, String id, String rows, Iterable<UUID> ids) {
    var found = new HashMap<UUID, Long>();
    database.all(
        row -> found.put(row.getObject(1, UUID.class), row.getLong(2)),
        "select " + id + ", " + MICROS.formatted("t.xmin") + " from " + rows,
        (Object) texts(ids));
    return found;
  }

  /** When these transactions committed, in microseconds. */
  static Map<UUID, Long> ofTransactions(Database database, Map<UUID, String> transactions) {
    var ids = transactions.keySet().stream().toList();
    var found = new HashMap<UUID, Long>();
    database.all(
        row -> found.put(row.getObject(1, UUID.class), row.getLong(2)),
        "select id, "
            + MICROS.formatted("xact::xid")
            + " from unnest(cast(? as uuid[]), cast(? as text[])) as t (id, xact)",
        texts(ids),
        ids.stream().map(transactions::get).toArray(String[]::new));
    return found;
  }

  static String[] texts(Iterable<UUID> ids) {
    return StreamSupport.stream(ids.spliterator(), false)
        .map(UUID::toString)
        .toArray(String[]::new);
  }
}

package org.socialvalue.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox, once, while holding the lock that makes it the only one to do so.
 *
 * <p>Events of one aggregate go one after the other, each after the one before has arrived; those
 * of different aggregates go together. A row is flagged only after it has arrived, so a crash in
 * between sends it again and loses nothing. A row that cannot be sent holds back its own aggregate;
 * a broker that is away holds back all, and no row is blamed for it.
 */
public final class OutboxBatch {

  private static final Logger LOG = Logger.getLogger(OutboxBatch.class);
  private static final long LOCK = 0x6f7574626f78L;

  private static final String COLUMNS =
      "select id, event_id, aggregate_id, aggregate_version, type, payload, traceparent,"
          + " occurred_at";

  /**
   * The first that wait, whether they may go or not. What holds one of them back has a smaller id
   * and waits too, so it is among them.
   */
  private static final String FIRST =
      COLUMNS
          + ", coalesce(next_attempt_at > clock_timestamp(), false) as held"
          + " from outbox where published_at is null order by id limit ?";

  /**
   * Those that may go, however many stand before them that may not. {@code coalesce} and {@code
   * offset 0} keep the planner from joining the backlog with itself, which it does where its
   * statistics are from before there was one.
   */
  private static final String BEYOND =
      COLUMNS
          + """
      , false as held
        from outbox o
       where published_at is null
         and not exists (select 1 from outbox held
                          where held.aggregate_id = o.aggregate_id and held.id <= o.id
                            and coalesce(held.published_at, 'infinity') = 'infinity'
                            and held.next_attempt_at > clock_timestamp() offset 0)
       order by id limit ?""";

  private static final String HOLD_BACK =
      """
      update outbox
         set attempts = attempts + 1, last_error = ?,
             next_attempt_at = clock_timestamp()
                 + least(60000, 100 * power(2, least(attempts, 10))) * interval '1 millisecond'
       where id = ?""";

  private final DataSource database;
  private final EventSender sender;
  private final int most;
  private final Consumer<OutboxRow> told;

  /**
   * @param most how many events go at a time
   * @param told hears of each event once it has arrived and is flagged
   */
  public OutboxBatch(DataSource database, EventSender sender, int most, Consumer<OutboxRow> told) {
    this.database = database;
    this.sender = sender;
    this.most = most;
    this.told = told;
  }

  /**
   * @return how many events were sent and flagged; 0 also when another relay is at work
   * @throws BrokerAway when Kafka did not answer; what had arrived is flagged
   */
  public int relay() throws SQLException, InterruptedException, BrokerAway {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return locked(connection) ? send(connection) : 0;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Kafka could not be reached. */
  public static final class BrokerAway extends Exception {
    private static final long serialVersionUID = 1;

    BrokerAway(@Nullable Throwable cause) {
      super(cause);
    }
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (var ask = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      ask.setLong(1, LOCK);
      var answer = ask.executeQuery();
      return answer.next() && answer.getBoolean(1);
    }
  }

  private int send(Connection connection) throws SQLException, InterruptedException, BrokerAway {
    var queues = waiting(connection);
    var arrived = new ArrayList<OutboxRow>();
    try {
      while (!queues.isEmpty()) {
        var sent = queues.stream().map(queue -> sent(queue.element())).toList();
        var left = new ArrayList<Deque<OutboxRow>>();
        for (int i = 0; i < sent.size(); i++) {
          var queue = queues.get(i);
          var failure = failureOf(sent.get(i));
          if (failure == null) {
            arrived.add(queue.remove());
            if (!queue.isEmpty()) {
              left.add(queue);
            }
          } else {
            holdBack(connection, queue.element(), failure);
          }
        }
        queues = left;
      }
    } finally {
      flag(connection, arrived);
      connection.commit();
    }
    arrived.forEach(told);
    return arrived.size();
  }

  /** What may go, for each aggregate in its order. */
  private List<Deque<OutboxRow>> waiting(Connection connection) throws SQLException {
    var first = ask(connection, FIRST);
    boolean mostAreHeldBack = first.read() == most && first.free() < most / 2;
    return List.copyOf((mostAreHeldBack ? ask(connection, BEYOND) : first).byAggregate().values());
  }

  private Found ask(Connection connection, String which) throws SQLException {
    Map<UUID, Deque<OutboxRow>> byAggregate = new LinkedHashMap<>();
    var held = new HashSet<UUID>();
    int read = 0;
    int free = 0;
    try (var ask = connection.prepareStatement(which)) {
      ask.setInt(1, most);
      var rows = ask.executeQuery();
      for (; rows.next(); read++) {
        var row = OutboxRow.from(rows);
        if (rows.getBoolean("held")) {
          held.add(row.aggregateId());
        }
        if (!held.contains(row.aggregateId())) {
          byAggregate.computeIfAbsent(row.aggregateId(), id -> new ArrayDeque<>()).add(row);
          free++;
        }
      }
    }
    return new Found(read, free, byAggregate);
  }

  /**
   * @param read how many rows there were, up to the most
   * @param free how many of them may go
   */
  private record Found(int read, int free, Map<UUID, Deque<OutboxRow>> byAggregate) {}

  private Future<?> sent(OutboxRow row) {
    try {
      return sender.send(row);
    } catch (RuntimeException e) {
      return java.util.concurrent.CompletableFuture.failedFuture(e);
    }
  }

  /** Why one event did not arrive, if it is the event's own fault. */
  private static @Nullable Throwable failureOf(Future<?> sent)
      throws InterruptedException, BrokerAway {
    try {
      sent.get(40, TimeUnit.SECONDS);
      return null;
    } catch (TimeoutException e) {
      throw new BrokerAway(e);
    } catch (ExecutionException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof RetriableException) {
        throw new BrokerAway(cause);
      }
      return cause;
    }
  }

  private static void holdBack(Connection connection, OutboxRow row, Throwable failure)
      throws SQLException {
    LOG.errorf("event=not-sent eventId=%s error=%s", row.eventId(), failure.getClass().getName());
    try (var update = connection.prepareStatement(HOLD_BACK)) {
      update.setString(1, failure.toString());
      update.setLong(2, row.id());
      update.executeUpdate();
    }
  }

  private static void flag(Connection connection, List<OutboxRow> arrived) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update outbox set published_at = clock_timestamp() where id = any(?)")) {
      update.setArray(
          1, connection.createArrayOf("bigint", arrived.stream().map(OutboxRow::id).toArray()));
      update.executeUpdate();
    }
  }
}

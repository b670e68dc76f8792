package org.socialvalue.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay's promises, on a real PostgreSQL and with every trouble a sender can make. */
class OutboxBatchIT {

  private static final String BACKLOG =
      "insert into outbox (event_id, aggregate_id, aggregate_version, type, payload)"
          + " select gen_random_uuid(), gen_random_uuid(), 1, 'test', '{}'"
          + " from generate_series(1, %d)";

  private static EmbeddedPostgres postgres;
  private static DataSource database;

  private final List<OutboxRow> arrived = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void start() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    database = postgres.getPostgresDatabase();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void emptyOutbox() throws Exception {
    try (var in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/db/kit/V20261122_0002__create_outbox.sql"))) {
      execute("drop table if exists outbox");
      execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void events_of_an_aggregate_arrive_in_order_with_two_relays_competing() throws Exception {
    // Given writers that keep committing, and two relays
    var aggregates = aggregates(5);
    var writing = new AtomicBoolean(true);
    var relays = List.of(relayUntilDone(writing), relayUntilDone(writing));

    // When
    for (int version = 1; version <= 60; version++) {
      for (var aggregate : aggregates) {
        insert(aggregate, version);
      }
    }
    writing.set(false);
    for (var relay : relays) {
      relay.join();
    }

    // Then
    assertThat(arrived).hasSize(300).extracting(OutboxRow::eventId).doesNotHaveDuplicates();
    for (var aggregate : aggregates) {
      assertThat(versionsArrived(aggregate)).hasSize(60).isSorted();
    }
  }

  @Test
  void a_row_whose_transaction_commits_late_is_not_passed_over() throws Exception {
    try (var late = database.getConnection()) {
      late.setAutoCommit(false);
      insert(late, UUID.randomUUID(), 1);
      insert(UUID.randomUUID(), 1);
      assertThat(batch(this::arrives).relay()).isEqualTo(1);
      late.commit();
    }
    assertThat(batch(this::arrives).relay()).isEqualTo(1);
  }

  @Test
  void a_crash_between_sending_and_flagging_sends_again_and_loses_nothing() throws Exception {
    // Given
    var aggregate = UUID.randomUUID();
    insert(aggregate, 1);
    insert(aggregate, 2);
    EventSender crashesAfterFirst =
        row -> {
          arrives(row);
          killOtherConnections();
          return CompletableFuture.completedFuture(null);
        };

    // When the database connection dies after the event was sent, and another relay takes over
    assertThatThrownBy(() -> batch(crashesAfterFirst).relay()).isInstanceOf(SQLException.class);
    batch(this::arrives).relay();

    // Then nothing is lost, and what came twice bears the same id
    assertThat(versionsArrived(aggregate)).containsSubsequence(1L, 2L);
    assertThat(new HashSet<>(arrived).stream().map(OutboxRow::eventId)).hasSize(2);
    assertThat(waiting()).isZero();
  }

  @Test
  void an_event_that_cannot_be_sent_holds_back_its_own_aggregate_only() throws Exception {
    // Given
    var stuck = UUID.randomUUID();
    var other = UUID.randomUUID();
    insert(stuck, 1);
    insert(stuck, 2);
    insert(other, 1);
    EventSender refusesStuck =
        row ->
            row.aggregateId().equals(stuck)
                ? CompletableFuture.failedFuture(new RecordTooLargeException("too large"))
                : arrives(row);

    // When
    batch(refusesStuck).relay();

    // Then
    assertThat(arrived).extracting(OutboxRow::aggregateId).containsExactly(other);
    assertThat(waiting()).isEqualTo(2);
    execute("update outbox set next_attempt_at = clock_timestamp() - interval '1 second'");
    batch(this::arrives).relay();
    assertThat(versionsArrived(stuck)).containsExactly(1L, 2L);
  }

  @Test
  void more_events_that_are_held_back_than_go_at_a_time_hold_up_no_other() throws Exception {
    // Given more of them than a batch is large, each with one of its aggregate behind it
    var stuck = aggregates(250);
    for (var aggregate : stuck) {
      insert(aggregate, 1);
      insert(aggregate, 2);
    }
    execute(
        "update outbox set next_attempt_at = clock_timestamp() + interval '1 hour'"
            + " where aggregate_version = 1");
    var others = aggregates(3);
    for (var aggregate : others) {
      insert(aggregate, 3);
    }

    // When
    batch(this::arrives).relay();

    // Then
    assertThat(arrived).extracting(OutboxRow::aggregateId).containsExactlyElementsOf(others);
    execute("update outbox set next_attempt_at = null");
    while (waiting() > 0) {
      batch(this::arrives).relay();
    }
    assertThat(versionsArrived(stuck.getFirst())).containsExactly(1L, 2L);
  }

  @Test
  void a_batch_reads_no_more_of_a_backlog_because_statistics_know_of_none() throws Exception {
    // Given
    execute(BACKLOG.formatted(300));
    execute("update outbox set published_at = clock_timestamp()");
    execute("analyze outbox");
    execute(BACKLOG.formatted(5_000));
    long before = rowsRead();

    // When
    assertThat(batch(this::arrives).relay()).isEqualTo(200);

    // Then
    await().until(OutboxBatchIT::isAlone);
    assertThat(rowsRead() - before).isLessThan(5_000);
  }

  @Test
  void a_broker_that_is_away_blames_no_event_and_loses_none() throws Exception {
    var aggregate = UUID.randomUUID();
    insert(aggregate, 1);
    insert(aggregate, 2);
    EventSender away =
        row ->
            CompletableFuture.failedFuture(new org.apache.kafka.common.errors.TimeoutException());

    assertThatThrownBy(() -> batch(away).relay()).isInstanceOf(OutboxBatch.BrokerAway.class);

    assertThat(batch(this::arrives).relay()).isEqualTo(2);
    assertThat(versionsArrived(aggregate)).containsExactly(1L, 2L);
  }

  @Test
  void a_relay_that_is_stopped_sends_what_is_there_before_it_ends() throws Exception {
    for (var aggregate : aggregates(450)) {
      insert(aggregate, 1);
    }
    EventSender sender = this::arrives;
    var relay = new OutboxRelay(database, sender, new SimpleMeterRegistry(), 200);

    relay.start(new StartupEvent());
    relay.stop(new ShutdownEvent());

    assertThat(waiting()).isZero();
    assertThat(arrived).hasSize(450);
  }

  private Thread relayUntilDone(AtomicBoolean writing) {
    var relay = new OutboxBatch(database, this::arrivesSlowly, 200, row -> {});
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                while (writing.get() || waiting() > 0) {
                  relay.relay();
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static OutboxBatch batch(EventSender sender) {
    return new OutboxBatch(database, sender, 200, row -> {});
  }

  private Future<?> arrives(OutboxRow row) {
    arrived.add(row);
    return CompletableFuture.completedFuture(null);
  }

  /** Acknowledges after a moment, from another thread, as a broker does. */
  private Future<?> arrivesSlowly(OutboxRow row) {
    return CompletableFuture.runAsync(
        () -> arrived.add(row),
        CompletableFuture.delayedExecutor(
            ThreadLocalRandom.current().nextInt(3), java.util.concurrent.TimeUnit.MILLISECONDS));
  }

  private List<Long> versionsArrived(UUID aggregate) {
    synchronized (arrived) {
      return arrived.stream()
          .filter(row -> row.aggregateId().equals(aggregate))
          .map(OutboxRow::aggregateVersion)
          .toList();
    }
  }

  private static List<UUID> aggregates(int count) {
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(i -> UUID.randomUUID())
        .collect(Collectors.toList());
  }

  private static void insert(UUID aggregate, long version) throws SQLException {
    try (var connection = database.getConnection()) {
      insert(connection, aggregate, version);
    }
  }

  private static void insert(java.sql.Connection connection, UUID aggregate, long version)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into outbox (event_id, aggregate_id, aggregate_version, type, payload)"
                + " values (gen_random_uuid(), ?, ?, 'test', '{}')")) {
      insert.setObject(1, aggregate);
      insert.setLong(2, version);
      insert.executeUpdate();
    }
  }

  private static long waiting() throws SQLException {
    return number("select count(*) from outbox where published_at is null");
  }

  private static long number(String question) throws SQLException {
    try (var connection = database.getConnection();
        var ask = connection.createStatement();
        var answer = ask.executeQuery(question)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private static long rowsRead() throws SQLException {
    return number(
        "select (select sum(idx_tup_read) from pg_stat_user_indexes where relname = 'outbox')"
            + " + (select seq_tup_read from pg_stat_user_tables where relname = 'outbox')");
  }

  /** Whether those that were at work have gone, and have told how much they read. */
  private static boolean isAlone() throws SQLException {
    return number(
            "select count(*) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and backend_type = 'client backend'")
        == 0;
  }

  private static void killOtherConnections() {
    try {
      execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

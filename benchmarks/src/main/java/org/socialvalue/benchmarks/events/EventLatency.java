package org.socialvalue.benchmarks.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.load.OpenLoad;
import org.socialvalue.benchmarks.load.Percentiles;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.benchmarks.told.Flow;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Patience;

/**
 * Events at a steady rate on each of the three ways from one service to the next. Each is a row
 * that is committed to the sender's outbox by itself; its latency is from that commit to the commit
 * of the transaction in which the receiver noted and worked it.
 *
 * <p>The rows come from outside the sender's process, whose relay hears of its own commits at once
 * but of these only by looking: they take what an event of another process takes.
 */
public final class EventLatency {

  private static final int WRITERS = 8;
  private static final Duration REHEARSAL = Duration.ofSeconds(10);
  private static final Duration ALL_ARRIVED = Duration.ofMinutes(2);
  private static final String APPEND =
      "insert into outbox (event_id, aggregate_id, aggregate_version, type, payload)"
          + " values (?, ?, 1, ?, ?) returning pg_current_xact_id()::xid::text";

  private final StackAddresses addresses;
  private final Report report;
  private final int perSecond;
  private final Duration time;
  private final AtomicInteger number = new AtomicInteger();

  /** Prepares a stack whose services are not at work yet, and starts them. */
  public EventLatency(Stack stack, Report report, int perSecond, Duration time) {
    this.addresses = stack.addresses();
    this.report = report;
    this.perSecond = perSecond;
    this.time = time;
    Commits.record(stack);
    for (var service : Service.values()) {
      stack.start(service);
    }
  }

  public void tell() throws Exception {
    for (var flow : Flow.values()) {
      told(flow, REHEARSAL);
      measure(flow);
    }
  }

  private void measure(Flow flow) throws Exception {
    var subject = flow.name().toLowerCase(Locale.ROOT);
    var sender = Database.of(addresses, flow.from());
    var receiver = Database.of(addresses, flow.to());
    var run = told(flow, time);
    var left = Commits.ofTransactions(sender, run.transactions());
    var arrived =
        Commits.ofRows(
            receiver,
            "event_id",
            "inbox t where consumer = '%s' and event_id = any(cast(? as uuid[]))"
                .formatted(flow.to().module()),
            left.keySet());
    report.exactly(subject, "events told", run.load().begun(), left.size());
    report.exactly(subject, "worked", left.size(), arrived.size());
    report.exactly(subject, "that took effect not once", 0, notOnce(flow, receiver, run));
    report.exactly(
        subject,
        "parked",
        0,
        receiver.count("select count(*) from dead_letter where replayed_at is null"));
    var took =
        Percentiles.of(
            left.entrySet().stream()
                .mapToLong(
                    one ->
                        1_000
                            * (Objects.requireNonNullElse(arrived.get(one.getKey()), one.getValue())
                                - one.getValue()))
                .toArray());
    var late = run.load().latencies().all();
    report.measured(subject, "committed after its time, p99", late.ms(990), "ms");
    var what = "commit to the receiver's commit, %d/s, ".formatted(perSecond);
    report.atMost(subject, what + "p50", 10, took.ms(500), "ms");
    report.atMost(subject, what + "p99", 50, took.ms(990), "ms");
    report.measured(subject, what + "longest", took.ms(1000), "ms");
  }

  private record Run(OpenLoad load, Map<UUID, String> transactions, Map<UUID, UUID> subjects) {}

  /** Tells events for this time, and waits until all of them have been worked. */
  private Run told(Flow flow, Duration forTime) throws Exception {
    var database = Database.of(addresses, flow.from());
    var transactions = new ConcurrentHashMap<UUID, String>();
    var subjects = new ConcurrentHashMap<UUID, UUID>();
    BlockingQueue<Connection> writers = new LinkedBlockingQueue<>();
    try {
      for (int i = 0; i < WRITERS; i++) {
        writers.add(database.connect());
      }
      var load =
          OpenLoad.during(
              perSecond,
              forTime,
              () -> {
                var event = UUID.randomUUID();
                var example = flow.example("latency " + flow + number.incrementAndGet());
                var writer = writers.take();
                try {
                  transactions.put(event, append(writer, flow, event, example));
                } finally {
                  writers.add(writer);
                }
                subjects.put(event, example.subject());
              });
      awaitWorked(flow, transactions.keySet());
      return new Run(load, transactions, subjects);
    } finally {
      for (var writer : writers) {
        writer.close();
      }
    }
  }

  private static String append(Connection writer, Flow flow, UUID event, Flow.Example example)
      throws SQLException {
    try (var insert = writer.prepareStatement(APPEND)) {
      insert.setObject(1, event);
      insert.setObject(2, example.subject());
      insert.setString(3, flow.type());
      insert.setString(4, example.payload());
      try (var row = insert.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void awaitWorked(Flow flow, Iterable<UUID> events) {
    var ids = Commits.texts(events);
    Patience.until(
        "effect of all events",
        ALL_ARRIVED,
        () ->
            Database.of(addresses, flow.to())
                .count(
                    "select count(*) from inbox"
                        + " where consumer = ? and event_id = any(cast(? as uuid[]))",
                    flow.to().module(),
                    ids),
        worked -> worked == ids.length);
  }

  private static long notOnce(Flow flow, Database receiver, Run run) {
    var rows =
        receiver.all(
            row -> row.getInt(2), flow.effects(), (Object) Commits.texts(run.subjects().values()));
    return run.subjects().size()
        - rows.stream().filter(effects -> effects == flow.effectsOfOne()).count();
  }
}

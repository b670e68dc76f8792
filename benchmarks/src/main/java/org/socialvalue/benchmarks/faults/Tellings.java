package org.socialvalue.benchmarks.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.benchmarks.told.Flow;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Heard;
import org.socialvalue.local.demo.Patience;

/**
 * Events that are put into the services' outboxes, one row and one commit each, as their use cases
 * put them there; the services' own relays send them, and the next services work them.
 */
final class Tellings {

  private static final String APPEND =
      "insert into outbox (event_id, aggregate_id, aggregate_version, type, payload, next_attempt_at)"
          + " values (?, ?, 1, ?, ?, clock_timestamp() + ? * interval '1 millisecond')";

  /**
   * @param event its id
   * @param subject what it is about
   */
  record Told(UUID event, UUID subject) {}

  private final String run;
  private final StackAddresses addresses;
  private final Map<Flow, List<Told>> told = new EnumMap<>(Flow.class);
  private final Thread clock = new Thread(this::run, "tellings");
  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private int perSecond;
  private volatile boolean running;

  Tellings(String run, StackAddresses addresses) {
    this.run = run;
    this.addresses = addresses;
    for (var flow : Flow.values()) {
      told.put(flow, new CopyOnWriteArrayList<>());
    }
  }

  /** Tells so many a second on each way until it is ended. */
  void begin(int eachSecond) {
    perSecond = eachSecond;
    running = true;
    clock.setDaemon(true);
    clock.start();
  }

  void end() throws InterruptedException {
    running = false;
    clock.join();
  }

  private void run() {
    try {
      while (running) {
        for (var flow : Flow.values()) {
          tell(flow, Duration.ZERO);
        }
        TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(1) / perSecond);
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /**
   * One more event; it counts as told once it is committed.
   *
   * @param notBefore how long the relay has to leave it
   * @return nothing where the database was away: whether it was committed is asked later
   */
  Told tell(Flow flow, Duration notBefore) {
    var events = of(flow);
    var example = flow.example(run + flow + events.size());
    var one = new Told(UUID.randomUUID(), example.subject());
    events.add(one);
    try (var db = Database.of(addresses, flow.from()).connect();
        var insert = db.prepareStatement(APPEND)) {
      insert.setObject(1, one.event());
      insert.setObject(2, one.subject());
      insert.setString(3, flow.type());
      insert.setString(4, example.payload());
      insert.setLong(5, notBefore.toMillis());
      insert.executeUpdate();
      acknowledged.add(one.event());
    } catch (SQLException e) {
      // The database is away: whether the row is in is asked when all is over.
    }
    return one;
  }

  private List<Told> of(Flow flow) {
    return Objects.requireNonNull(told.get(flow));
  }

  private String[] committed(Flow flow) {
    return Database.of(addresses, flow.from())
        .all(
            row -> row.getString(1),
            "select aggregate_id::text from outbox where event_id = any(cast(? as uuid[]))",
            (Object) of(flow).stream().map(one -> one.event().toString()).toArray(String[]::new))
        .toArray(String[]::new);
  }

  /** How many events a service has worked. */
  long workedBy(Service service) {
    return Database.of(addresses, service).count("select count(*) from inbox");
  }

  private long waiting() {
    long waiting = 0;
    for (var flow : Flow.values()) {
      var committed = committed(flow);
      waiting += committed.length - effects(flow, committed).size();
    }
    return waiting;
  }

  private Map<UUID, Integer> effects(Flow flow, String[] subjects) {
    var effects = new HashMap<UUID, Integer>();
    Database.of(addresses, flow.to())
        .all(
            row -> effects.put(row.getObject(1, UUID.class), row.getInt(2)),
            flow.effects(),
            (Object) subjects);
    return effects;
  }

  /** Waits until every event has arrived; gives how long that took. */
  Duration awaitAll(Duration atMost) {
    long began = System.nanoTime();
    try {
      Patience.until("effect of all events", atMost, this::waiting, none -> none == 0);
    } catch (IllegalStateException e) {
      // The figures below tell which are missing.
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  void check(Report report, String fault) {
    var counts = new Counts();
    var times = new HashMap<String, Integer>();
    Heard.all(addresses.bootstrapServers())
        .all()
        .forEach(event -> times.merge(event.id(), 1, Integer::sum));
    for (var flow : Flow.values()) {
      count(flow, counts, times);
    }
    report.tell(fault, "events told", counts.committed);
    report.exactly(fault, "events committed and lost", 0, counts.lost);
    report.exactly(fault, "events not flagged as sent", 0, counts.unflagged);
    report.exactly(fault, "events without effect", 0, counts.withoutEffect);
    report.exactly(fault, "events that took effect not once", 0, counts.notOnce);
    report.exactly(fault, "events parked", 0, counts.parked);
    report.tell(fault, "events sent more than once, as may be", counts.sentAgain);
  }

  private static final class Counts {
    private long committed;
    private long lost;
    private long unflagged;
    private long withoutEffect;
    private long notOnce;
    private long parked;
    private long sentAgain;
  }

  private void count(Flow flow, Counts counts, Map<String, Integer> times) {
    var sender = Database.of(addresses, flow.from());
    var committed = committed(flow);
    var effects = effects(flow, committed);
    counts.committed += committed.length;
    counts.lost +=
        of(flow).stream().filter(one -> acknowledged.contains(one.event())).count()
            - sender.count(
                "select count(*) from outbox where event_id = any(cast(? as uuid[]))",
                (Object)
                    of(flow).stream()
                        .map(Told::event)
                        .filter(acknowledged::contains)
                        .map(UUID::toString)
                        .toArray(String[]::new));
    counts.unflagged += sender.count("select count(*) from outbox where published_at is null");
    counts.withoutEffect += committed.length - effects.size();
    counts.notOnce += effects.values().stream().filter(rows -> rows != flow.effectsOfOne()).count();
    counts.parked +=
        Database.of(addresses, flow.to())
            .count("select count(*) from dead_letter where replayed_at is null");
    counts.sentAgain +=
        of(flow).stream().filter(one -> times.getOrDefault(one.event().toString(), 0) > 1).count();
  }
}

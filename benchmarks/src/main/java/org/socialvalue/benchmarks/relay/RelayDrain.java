package org.socialvalue.benchmarks.relay;

import static org.socialvalue.local.Service.EVALUATION;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.benchmarks.told.Sample;
import org.socialvalue.events.BidScored;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Patience;

/**
 * A backlog in evaluation's outbox, committed at once, until the relay has flagged the last of it;
 * and as many records of the same size sent by Kafka's own producer test to a topic of its own.
 * Nobody listens: what consumers make of it is another question.
 */
public final class RelayDrain {

  private static final String SUBJECT = "relay";
  private static final String TOPIC = "evaluation.events.v1";
  private static final String PEER_TOPIC = "producer.performance";
  private static final int PARTITIONS = 3;
  private static final int ROWS = 100_000;
  private static final int REHEARSED = 30_000;
  private static final int EACH = 10;
  private static final Duration ALL_SENT = Duration.ofMinutes(4);

  /** Ten events of each aggregate: one after the other, or each behind one of every other. */
  private static final String BACKLOG =
      """
      insert into outbox (event_id, aggregate_id, aggregate_version, type, payload)
      select gen_random_uuid(), md5(? || %s)::uuid, n, ?, ?
        from generate_series(0, ? - 1) n order by n""";

  private static final String NOW = "select extract(epoch from clock_timestamp())";
  private static final String WAITS =
      "select count(*) from (select 1 from outbox where published_at is null limit 1) as waiting";
  private static final String LAST_FLAGGED =
      "select extract(epoch from max(published_at)) from outbox where id > ?";

  private static final String NEIGHBOURS = "n / " + EACH;
  private static final String FAR_APART = "n %% (%d / " + EACH + ")";

  private final StackAddresses addresses;
  private final Database database;
  private final Report report;
  private final String payload = Sample.of("bid-scored.v1").as("relay");

  public RelayDrain(StackAddresses addresses, Report report) {
    this.addresses = addresses;
    this.database = Database.of(addresses, EVALUATION);
    this.report = report;
  }

  public void tell() throws Exception {
    int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
    report.tell(SUBJECT, "events in the backlog, of %d bytes each".formatted(bytes), ROWS);
    drain("rehearsal", FAR_APART.formatted(REHEARSED), REHEARSED);
    double apart = drain("apart", FAR_APART.formatted(ROWS), ROWS);
    double neighbours = drain("neighbours", NEIGHBOURS, ROWS);
    double peer = new ProducerPeer(addresses.bootstrapServers()).perSecond(topic(), ROWS, bytes);
    report.measured(SUBJECT, "Kafka's producer test, same sizes, acks=all", peer, "rows/s");
    report.atLeast(SUBJECT, "sent and flagged, aggregates in turns", 10_000, apart, "rows/s");
    report.measured(SUBJECT, "the same / Kafka's producer test", apart / peer, "");
    report.measured(
        SUBJECT, "sent and flagged, ten of an aggregate in a row", neighbours, "rows/s");
  }

  /**
   * How many rows a second, from the backlog's commit to the flag of its last row, by the
   * database's clock.
   */
  private double drain(String name, String aggregate, int rows) throws Exception {
    long before = onTheTopic();
    long last = database.count("select coalesce(max(id), 0) from outbox");
    try (var db = database.connect();
        var insert = db.prepareStatement(BACKLOG.formatted(aggregate))) {
      insert.setString(1, name);
      insert.setString(2, BidScored.TYPE);
      insert.setString(3, payload);
      insert.setInt(4, rows);
      insert.executeUpdate();
    }
    double committed = database.all(row -> row.getDouble(1), NOW).getFirst();
    Patience.until("flag for all rows", ALL_SENT, () -> database.count(WAITS), none -> none == 0);
    double flagged = database.all(row -> row.getDouble(1), LAST_FLAGGED, last).getFirst();
    report.exactly(SUBJECT, name + ": flagged", rows, flaggedSince(last));
    report.exactly(SUBJECT, name + ": records on the topic", rows, onTheTopic() - before);
    return rows / (flagged - committed);
  }

  private long flaggedSince(long last) {
    return database.count(
        "select count(*) from outbox where id > ? and published_at is not null", last);
  }

  private long onTheTopic() throws InterruptedException, ExecutionException {
    try (var admin = admin()) {
      var ends =
          admin.listOffsets(
              IntStream.range(0, PARTITIONS)
                  .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                  .collect(Collectors.toMap(Function.identity(), part -> OffsetSpec.latest())));
      return ends.all().get().values().stream().mapToLong(end -> end.offset()).sum();
    }
  }

  private String topic() throws InterruptedException, ExecutionException {
    try (var admin = admin()) {
      admin
          .createTopics(
              List.of(new NewTopic(PEER_TOPIC, Optional.of(PARTITIONS), Optional.empty())))
          .all()
          .get();
      return PEER_TOPIC;
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", addresses.bootstrapServers()));
  }
}

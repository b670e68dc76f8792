package org.socialvalue.benchmarks.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.socialvalue.local.demo.Patience;

/** Sends events to a topic as a service would, in the order in which they are given. */
final class Feed implements AutoCloseable {

  private static final int PARTITIONS = 3;

  /**
   * An event as it is sent.
   *
   * @param id the same for the same event, however often it comes
   * @param subject what it is about, which is its key
   * @param version of what it is about
   */
  record Event(UUID id, String type, UUID subject, int version, String payload) {}

  private final String topic;
  private final KafkaProducer<String, byte[]> producer;
  private final List<Future<RecordMetadata>> sent = new ArrayList<>();

  private Feed(String broker, String topic) {
    this.topic = topic;
    this.producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker, "enable.idempotence", true),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  static Feed to(String broker, String topic) {
    return new Feed(broker, topic);
  }

  /** The same to a topic that is made for it. */
  static Feed toNew(String broker, String topic) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
      // A producer that hears of a partition before it has a leader may not ask again in time.
      Patience.until(
          "leader of all partitions of " + topic,
          Duration.ofSeconds(30),
          () -> withLeader(admin, topic),
          led -> led == PARTITIONS);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("There is no topic " + topic, e);
    }
    return to(broker, topic);
  }

  private static long withLeader(Admin admin, String topic) {
    try {
      var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
      return Objects.requireNonNull(described.get(topic)).partitions().stream()
          .filter(partition -> partition.leader() != null && !partition.leader().isEmpty())
          .count();
    } catch (ExecutionException e) {
      return 0; // The broker that is asked has not heard of it yet.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many records of the topic a group has yet to commit. */
  static long ahead(String broker, String topic, String group) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      var parts =
          IntStream.range(0, PARTITIONS)
              .mapToObj(number -> new TopicPartition(topic, number))
              .toList();
      var ends =
          admin
              .listOffsets(
                  parts.stream()
                      .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
              .all()
              .get();
      var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return parts.stream()
          .mapToLong(
              part ->
                  Objects.requireNonNull(ends.get(part)).offset()
                      - (committed.get(part) == null ? 0 : committed.get(part).offset()))
          .sum();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Where is " + group + " in " + topic + "?", e);
    }
  }

  void send(Event event) {
    var record =
        new ProducerRecord<>(
            topic, event.subject().toString(), event.payload().getBytes(StandardCharsets.UTF_8));
    Map.of(
            "content-type",
            "application/json",
            "ce_specversion",
            "1.0",
            "ce_id",
            event.id().toString(),
            "ce_type",
            event.type(),
            "ce_source",
            "/faults",
            "ce_subject",
            event.subject().toString(),
            "ce_time",
            "2026-11-23T09:00:00Z",
            "ce_aggregateversion",
            String.valueOf(event.version()))
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    sent.add(producer.send(record));
  }

  /**
   * Waits until all of them have arrived.
   *
   * @throws IllegalStateException where one has not
   */
  @Override
  public void close() {
    try (producer) {
      for (var one : sent) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("An event did not arrive on " + topic, e);
    }
  }
}

package org.socialvalue.benchmarks.faults;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events to a topic as a service would, in the order in which they are given. */
final class Feed implements AutoCloseable {

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
    producer.send(record);
  }

  /** Waits until all of them have arrived. */
  @Override
  public void close() {
    producer.flush();
    producer.close();
  }
}

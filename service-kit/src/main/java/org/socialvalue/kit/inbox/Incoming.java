package org.socialvalue.kit.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came from Kafka, or from where it was parked. */
record Incoming(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    byte[] payload) {

  static Incoming from(ConsumerRecord<String, byte[]> received) {
    return new Incoming(
        received.topic(),
        received.partition(),
        received.offset(),
        received.key() == null ? "" : received.key(),
        Headers.of(received),
        received.value() == null ? new byte[0] : received.value());
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  String needed(String name) {
    var value = headers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The event has no header " + name);
    }
    return value;
  }

  UUID eventId() {
    return UUID.fromString(needed("ce_id"));
  }

  <T> ReceivedEvent<T> as(EventHandler<T> handler, T event) {
    return new ReceivedEvent<>(
        eventId(),
        handler.type(),
        needed("ce_subject"),
        Instant.parse(needed("ce_time")),
        Long.parseLong(needed("ce_aggregateversion")),
        event);
  }

  RawEvent raw() {
    return new RawEvent(
        eventId(),
        needed("ce_type"),
        needed("ce_subject"),
        Instant.parse(needed("ce_time")),
        headers,
        payload);
  }
}

package org.socialvalue.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.socialvalue.events.Events;

/** Everything that was ever sent, as a consumer outside this project hears it. */
final class Heard {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TOPICS =
      List.of("tender.events.v1", "evaluation.events.v1", "contract.events.v1");

  private final List<Event> events;

  private Heard(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /** One event, with the headers of CloudEvents. */
  record Event(String id, String type, String key, long version, JsonNode payload) {}

  /** Reads all topics from their beginning to their present end. */
  static Heard all(String bootstrapServers) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "group.id", UUID.randomUUID().toString()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var events = new ArrayList<Event>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
      }
      return new Heard(events);
    }
  }

  List<Event> of(String type) {
    return events.stream().filter(event -> event.type().equals(type)).toList();
  }

  /** The events of a type that mention something: a tender, a contract. */
  List<Event> about(String type, String id) {
    return of(type).stream()
        .filter(event -> event.key().equals(id) || event.payload().toString().contains(id))
        .toList();
  }

  List<Event> all() {
    return events;
  }

  /** What the event's own schema has against its payload. */
  static List<String> faultsOf(Event event) {
    var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    var schema = factory.getSchema(SchemaLocation.of("classpath:" + Events.schema(event.type())));
    return schema.validate(event.payload()).stream().map(Object::toString).toList();
  }

  private static Event event(ConsumerRecord<String, byte[]> record) {
    try {
      return new Event(
          header(record, "ce_id"),
          header(record, "ce_type"),
          record.key(),
          Long.parseLong(header(record, "ce_aggregateversion")),
          JSON.readTree(record.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}

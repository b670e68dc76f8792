package org.socialvalue.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.socialvalue.local.infra.Topics;

/** The events that went out, as a consumer outside this project hears them. */
public final class Heard {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Event> events;

  private Heard(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /** One event, with the headers of CloudEvents that matter here, and all of them as they came. */
  public record Event(
      String id,
      String type,
      String key,
      long version,
      Instant time,
      Map<String, String> headers,
      JsonNode payload) {

    /** The type without what all types share: {@code bid-scored}. */
    public String shortType() {
      var parts = type.split("\\.", -1);
      return parts[parts.length - 2];
    }
  }

  /** Reads all topics from their beginning to their present end; what is no JSON is no event. */
  public static Heard all(String bootstrapServers) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrapServers, "group.id", UUID.randomUUID().toString());
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          Topics.ALL.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var events = new ArrayList<Event>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(heard -> event(heard).ifPresent(events::add));
      }
      return new Heard(events);
    }
  }

  public List<Event> all() {
    return events;
  }

  public List<Event> of(String type) {
    return events.stream().filter(event -> event.type().equals(type)).toList();
  }

  /** The events of a type that mention something: a tender, a contract. */
  public List<Event> about(String type, String id) {
    return of(type).stream()
        .filter(event -> event.key().equals(id) || event.payload().toString().contains(id))
        .toList();
  }

  /** How many of each type went out since then. */
  public Map<String, Integer> since(Instant then) {
    var counts = new TreeMap<String, Integer>();
    events.stream()
        .filter(event -> !event.time().isBefore(then))
        .forEach(event -> counts.merge(event.shortType(), 1, Integer::sum));
    return counts;
  }

  private static Optional<Event> event(ConsumerRecord<String, byte[]> heard) {
    var headers = new TreeMap<String, String>();
    heard
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    try {
      return Optional.of(
          new Event(
              header(headers, "ce_id"),
              header(headers, "ce_type"),
              heard.key(),
              Long.parseLong(header(headers, "ce_aggregateversion")),
              Instant.parse(header(headers, "ce_time")),
              headers,
              JSON.readTree(heard.value())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String header(Map<String, String> headers, String name) {
    return Objects.requireNonNull(headers.get(name), name);
  }
}

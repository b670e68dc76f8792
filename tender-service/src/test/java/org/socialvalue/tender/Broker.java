package org.socialvalue.tender;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends what the other services would. */
public final class Broker {

  private final String servers;

  public Broker(String servers) {
    this.servers = servers;
  }

  /** The golden sample of an event, such as {@code learning-captured.v1}. */
  public static ObjectNode sample(String name) throws IOException {
    try (var in = Broker.class.getResourceAsStream("/samples/" + name + ".json")) {
      return Api.read(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  public void send(String topic, String type, UUID id, String subject, ObjectNode payload)
      throws Exception {
    var record = new ProducerRecord<>(topic, subject, payload.toString());
    Map.of(
            "content-type", "application/json",
            "ce_specversion", "1.0",
            "ce_id", id.toString(),
            "ce_type", type,
            "ce_source", "/another-service",
            "ce_subject", subject,
            "ce_time", "2028-10-12T14:30:00Z",
            "ce_aggregateversion", "7")
        .forEach((key, value) -> record.headers().add(key, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(record).get();
    }
  }
}

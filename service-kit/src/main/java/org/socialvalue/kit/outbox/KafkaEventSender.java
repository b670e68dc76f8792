package org.socialvalue.kit.outbox;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.trace.Step;
import org.socialvalue.kit.trace.Tracing;

/** Sends events to the service's topic as CloudEvents 1.0 in binary mode. */
@ApplicationScoped
public class KafkaEventSender implements EventSender {

  private final KafkaProducer<String, byte[]> producer;
  private final String topic;
  private final String source;
  private final Tracing tracing;

  public KafkaEventSender(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "events.topic") String topic,
      @ConfigProperty(name = "quarkus.application.name") String service,
      Tracing tracing) {
    this.tracing = tracing;
    this.topic = topic;
    this.source = "/" + service;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                // The relay waits for what it sent; what comes while that is under way goes
                // together.
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @Override
  public Future<?> send(OutboxRow row) {
    var key = row.aggregateId().toString();
    var event = new ProducerRecord<>(topic, key, row.payload().getBytes(StandardCharsets.UTF_8));
    header(event, "content-type", "application/json");
    header(event, "ce_specversion", "1.0");
    header(event, "ce_id", row.eventId().toString());
    header(event, "ce_type", row.type());
    header(event, "ce_source", source);
    header(event, "ce_subject", key);
    header(event, "ce_time", row.occurredAt().toString());
    header(event, "ce_aggregateversion", Long.toString(row.aggregateVersion()));
    header(event, "ce_partitionkey", key);
    var step =
        tracing
            .begin("send " + topic, SpanKind.PRODUCER, row.traceparent())
            .with("messaging.system", "kafka")
            .with("event.type", row.type());
    var trace = step.traceparent();
    if (trace != null) {
      header(event, "traceparent", trace);
    }
    try {
      return producer.send(event, (arrived, failure) -> end(step, failure));
    } catch (RuntimeException e) {
      step.failed(e);
      throw e;
    }
  }

  private static void end(Step step, @Nullable Exception failure) {
    if (failure == null) {
      step.end();
    } else {
      step.failed(failure);
    }
  }

  private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
    event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(5));
  }
}

package org.socialvalue.kit.audit.checkpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The topic that checkpoints of all services are published on, outside of the events: a line each,
 * under the name of its service, so that those of one service stay in order. Every few minutes a
 * line or two, so the connection is not kept.
 */
@Singleton
class CheckpointTopic implements PublishingCheckpoints.Publisher {

  private static final long PATIENCE_IN_SECONDS = 40;

  private final String bootstrapServers;
  private final String service;
  private final String topic;

  @Inject
  CheckpointTopic(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.name") String service,
      AuditConfig config) {
    this(bootstrapServers, service, config.checkpointTopic());
  }

  CheckpointTopic(String bootstrapServers, String service, String topic) {
    this.bootstrapServers = bootstrapServers;
    this.service = service;
    this.topic = topic;
  }

  @Override
  public void publish(List<String> lines)
      throws InterruptedException, ExecutionException, TimeoutException {
    try (var producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      var sent = new ArrayList<Future<?>>();
      for (var line : lines) {
        sent.add(producer.send(new ProducerRecord<>(topic, service, line)));
      }
      for (var one : sent) {
        one.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      }
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        10_000,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        10_000,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        30_000);
  }
}

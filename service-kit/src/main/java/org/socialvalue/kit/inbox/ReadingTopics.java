package org.socialvalue.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads topics from their beginning to where they end when it starts, beside the consumer that
 * works them: its place is not touched.
 */
@ApplicationScoped
public class ReadingTopics {

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private final String bootstrapServers;

  public ReadingTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * @param each takes the type of an event and its payload; what has no type is passed over
   */
  public void read(List<String> topics, BiConsumer<String, byte[]> each) {
    try (var consumer = consumer()) {
      var partitions = new ArrayList<TopicPartition>();
      for (var topic : topics) {
        consumer
            .partitionsFor(topic)
            .forEach(part -> partitions.add(new TopicPartition(topic, part.partition())));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var left = new HashMap<>(consumer.endOffsets(partitions));
      left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      while (!left.isEmpty()) {
        for (var received : consumer.poll(AT_ONCE)) {
          take(received, each);
        }
        left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      }
    }
  }

  private static void take(
      ConsumerRecord<String, byte[]> received, BiConsumer<String, byte[]> each) {
    var type = received.headers().lastHeader("ce_type");
    if (type != null && received.value() != null) {
      each.accept(new String(type.value(), StandardCharsets.UTF_8), received.value());
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}

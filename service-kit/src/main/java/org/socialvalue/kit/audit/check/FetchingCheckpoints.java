package org.socialvalue.kit.audit.check;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Adds to a file what the topic has and the file lacks. What is in the file stays, so that a topic
 * that was tampered with is found out by it.
 */
final class FetchingCheckpoints {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Properties settings;
  private final String topic;

  FetchingCheckpoints(Properties settings, String topic) {
    this.settings = settings;
    this.topic = topic;
  }

  /**
   * @return how many lines were added
   */
  int into(Path file) throws IOException {
    var there =
        Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<String>();
    try (var consumer =
            new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var writer =
            Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      return copy(consumer, there, writer);
    }
  }

  private int copy(KafkaConsumer<String, String> consumer, Set<String> there, BufferedWriter writer)
      throws IOException {
    var partitions =
        consumer.partitionsFor(topic, PATIENCE).stream()
            .map(it -> new TopicPartition(it.topic(), it.partition()))
            .toList();
    var ends = consumer.endOffsets(partitions, PATIENCE);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    int added = 0;
    while (!isRead(consumer, ends)) {
      for (var one : consumer.poll(Duration.ofSeconds(1))) {
        if (one.value() != null && there.add(one.value())) {
          writer.write(one.value());
          writer.newLine();
          added++;
        }
      }
    }
    return added;
  }

  private static boolean isRead(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(it -> consumer.position(it.getKey()) >= it.getValue());
  }
}

package org.socialvalue.benchmarks.relay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * {@code kafka-producer-perf-test}, in a JVM of its own as the relay is in one: records of one size
 * as quick as the broker takes them, durable as the relay's are.
 */
final class ProducerPeer {

  private static final Pattern RATE =
      Pattern.compile("(\\d+) records sent, ([0-9.,]+) records/sec");

  private final String bootstrapServers;

  ProducerPeer(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * @return records a second over all of them, as the tool tells it at its end
   */
  double perSecond(String topic, int records, int bytes) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                topic,
                "--num-records",
                String.valueOf(records),
                "--record-size",
                String.valueOf(bytes),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + bootstrapServers,
                "acks=all",
                "enable.idempotence=true")
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The producer test failed: " + said);
    }
    var last =
        RATE.matcher(said)
            .results()
            .filter(found -> Integer.parseInt(found.group(1)) == records)
            .map(found -> found.group(2))
            .toList();
    if (last.isEmpty()) {
      throw new IllegalStateException("The producer test did not tell its rate: " + said);
    }
    return Double.parseDouble(last.getLast().replace(",", ""));
  }
}

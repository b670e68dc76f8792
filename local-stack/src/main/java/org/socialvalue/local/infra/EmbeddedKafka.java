package org.socialvalue.local.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * Kafka inside this JVM: one node that is broker and controller (KRaft), at exactly the version of
 * the services' client. Topics are never made by mistake of a name: {@link Topics} creates the ones
 * there are.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private static final int NODE = 1;

  /**
   * How long a broker that was killed counts as alive; its successor waits for that before it
   * answers.
   */
  private static final int SESSION_MILLIS = 4_000;

  private final KafkaRaftServer server;
  private final int port;
  private final @Nullable Path throwAway;

  private EmbeddedKafka(KafkaRaftServer server, int port, @Nullable Path throwAway) {
    this.server = server;
    this.port = port;
    this.throwAway = throwAway;
  }

  /** Starts one on any free port whose data is gone when it stops. */
  public static EmbeddedKafka temporary() {
    Path data = Folders.temporary("kafka");
    int port = FreePort.any();
    try {
      return new EmbeddedKafka(start(port, data), port, data);
    } catch (RuntimeException e) {
      Folders.delete(data);
      throw e;
    }
  }

  /**
   * Starts one over a folder that outlives it.
   *
   * @param port where to listen, 0 for any free port
   * @param data its folder, created and formatted when missing
   */
  public static EmbeddedKafka kept(int port, Path data) {
    int chosen = port == 0 ? FreePort.any() : port;
    return new EmbeddedKafka(start(chosen, data), chosen, null);
  }

  private static KafkaRaftServer start(int port, Path data) {
    staysWithinItsMeans();
    format(data);
    KafkaRaftServer server =
        new KafkaRaftServer(
            new KafkaConfig(properties(port, FreePort.any(), data), false), Time.SYSTEM);
    try {
      server.startup();
      Topics.create("localhost:" + port);
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return server;
  }

  /** A broker that gives up ends the process it runs in. Here that is somebody else's. */
  private static void staysWithinItsMeans() {
    Exit.Procedure refuse =
        (status, message) -> {
          throw new IllegalStateException(
              "Kafka wanted to end the process with status " + status + ": " + message);
        };
    Exit.setExitProcedure(refuse);
    Exit.setHaltProcedure(refuse);
    // Only its controller of log levels needs the Log4j API; nothing is logged through it.
    if (System.getProperty("log4j.provider") == null) {
      System.setProperty(
          "log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }
  }

  private static void format(Path data) {
    try {
      Files.createDirectories(data);
      if (Files.exists(data.resolve("meta.properties"))) {
        return;
      }
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
          .setDirectories(List.of(data.toString()))
          .setMetadataLogDirectory(data.toString())
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("could not prepare " + data + " for Kafka", e);
    } catch (Exception e) {
      throw new IllegalStateException("could not prepare " + data + " for Kafka", e);
    }
  }

  private static Properties properties(int port, int controllerPort, Path data) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", String.valueOf(NODE));
    settings.put(
        "listeners",
        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
    settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("inter.broker.listener.name", "PLAINTEXT");
    settings.put("log.dirs", data.toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", String.valueOf(Topics.PARTITIONS));
    settings.put("default.replication.factor", "1");
    settings.put("min.insync.replicas", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("broker.session.timeout.ms", String.valueOf(SESSION_MILLIS));
    settings.put("broker.heartbeat.interval.ms", "500");
    settings.put("log.retention.ms", "-1");
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    Properties properties = new Properties();
    properties.putAll(settings);
    return properties;
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "localhost:" + port;
  }

  /** Stops it: the broker first, then the controller, then (throw-away kind) its files. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    if (throwAway != null) {
      Folders.delete(throwAway);
    }
  }
}

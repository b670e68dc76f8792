package org.socialvalue.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.socialvalue.local.infra.EmbeddedKafka;

/** Kafka as a process of its own, so that it can be killed: over the data that a stack's had. */
public final class Broker implements AutoCloseable {

  private static final int READY = '!';

  private final int port;
  private final Path data;
  private Process process;

  private Broker(int port, Path data) {
    this.port = port;
    this.data = data;
    this.process = launch();
  }

  static Broker on(int port, Path data) {
    return new Broker(port, data);
  }

  /** Runs until it is ended. */
  public static void main(String[] arguments) throws InterruptedException {
    try (var kafka = EmbeddedKafka.kept(Integer.parseInt(arguments[0]), Path.of(arguments[1]))) {
      System.out.print((char) READY);
      System.out.flush();
      new CountDownLatch(1).await();
    }
  }

  /** In the middle of whatever it does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts it again, and waits until it answers. */
  void start() {
    process = launch();
  }

  private Process launch() {
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Broker.class.getName(),
            String.valueOf(port),
            data.toString());
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      var started = command.start();
      for (int read = started.getInputStream().read(); read != READY; ) {
        if (read < 0) {
          throw new IllegalStateException("Kafka did not start over " + data);
        }
        read = started.getInputStream().read();
      }
      return started;
    } catch (IOException e) {
      throw new IllegalStateException("Kafka did not start over " + data, e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}

package org.socialvalue.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.infra.FreePort;

/** An instance of a service on a stack, beside those that the stack started or instead of them. */
public final class Instance implements AutoCloseable {

  private static final int LAST_LINES = 40;
  private static final Duration LONGEST_END = Duration.ofSeconds(30);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final long began = System.nanoTime();
  private final Process process;
  private final URI address;
  private final Path log;

  private Instance(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /**
   * Starts one, and waits for nothing.
   *
   * @param options for its JVM
   * @param otherwise what it is configured with, beside what the stack's instance is
   */
  public static Instance launch(
      Stack stack,
      Path home,
      Service service,
      List<String> options,
      Map<String, String> otherwise) {
    int port = FreePort.any();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-jar", application(home, service).resolve("quarkus-run.jar").toString()));
    var builder = new ProcessBuilder(command);
    var environment = new TreeMap<>(stack.environmentOf(service));
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.putAll(otherwise);
    builder.environment().putAll(environment);
    var log = stack.config().logs().resolve(service.module() + "-beside.log");
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return new Instance(builder.start(), URI.create("http://localhost:" + port), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the built service. */
  public static Path application(Path home, Service service) {
    return home.resolve(service.module()).resolve("target/quarkus-app");
  }

  public URI address() {
    return address;
  }

  public long pid() {
    return process.pid();
  }

  /**
   * Waits until it says that it is ready.
   *
   * @return how long that took from its launch
   */
  public Duration awaitReady(Duration longest) {
    var asked =
        HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    while (System.nanoTime() - began < longest.toNanos()) {
      try {
        if (HTTP.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return Duration.ofNanos(System.nanoTime() - began);
        }
      } catch (IOException e) {
        if (!process.isAlive()) {
          throw new IllegalStateException(
              "It ended with status %d:%n%s".formatted(process.exitValue(), lastWords()), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    throw new IllegalStateException(address + " was not ready after " + longest);
  }

  private String lastWords() {
    try {
      var lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException e) {
      return "(its log can't be read: " + e.getMessage() + ")";
    }
  }

  /** What it has in memory, in megabytes; files that it shares with others count for each. */
  public double residentMegabytes() throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc/" + pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
      }
    }
    return Double.NaN;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}

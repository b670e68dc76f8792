package org.socialvalue.benchmarks.faults;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.socialvalue.benchmarks.Instance;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/** Another instance of a service beside the stack's, configured as that is but for what is said. */
final class Twin implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Instance instance;

  private Twin(Instance instance) {
    this.instance = instance;
  }

  /** Starts one and waits until it is ready. */
  static Twin of(Stack stack, Path home, Service service, Map<String, String> otherwise) {
    var options = new ArrayList<String>();
    var learnt = Instance.application(home, service).resolve("app.aot");
    if (Files.exists(learnt)) {
      options.add("-XX:AOTCache=" + learnt);
    }
    options.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m"));
    var twin = new Twin(Instance.launch(stack, home, service, options, otherwise));
    twin.instance.awaitReady(LONGEST_START);
    return twin;
  }

  /**
   * The same with its clock so many seconds off, by libfaketime; the time that passes is not
   * touched.
   *
   * @return nothing where libfaketime is not installed
   */
  static Optional<Twin> withClockOff(Stack stack, Path home, Service service, int seconds) {
    return library()
        .map(
            library ->
                of(
                    stack,
                    home,
                    service,
                    Map.of(
                        "LD_PRELOAD",
                        library.toString(),
                        "FAKETIME",
                        "%+ds".formatted(seconds),
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1",
                        "DONT_FAKE_MONOTONIC",
                        "1")));
  }

  private static Optional<Path> library() {
    return Stream.of(
            "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
            "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
            "/usr/lib64/faketime/libfaketimeMT.so.1")
        .map(Path::of)
        .filter(Files::exists)
        .findFirst();
  }

  URI address() {
    return instance.address();
  }

  /** By how much its clock is ahead of this JVM's, to the second: its start and its age say it. */
  long clockAheadSeconds() {
    var metrics = get("/q/metrics").map(HttpResponse::body).orElse("");
    return Math.round(
        metric(metrics, "process_start_time_seconds")
            + metric(metrics, "process_uptime_seconds")
            - System.currentTimeMillis() / 1e3);
  }

  private static double metric(String metrics, String name) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElse(Double.NaN);
  }

  private Optional<HttpResponse<String>> get(String path) {
    try {
      return Optional.of(
          HTTP.send(
              HttpRequest.newBuilder(URI.create(address() + path))
                  .timeout(Duration.ofSeconds(5))
                  .build(),
              HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** It does nothing from now on, and does not know it. */
  void freeze() {
    signal("-STOP");
  }

  void thaw() {
    signal("-CONT");
  }

  private void signal(String which) {
    try {
      new ProcessBuilder(List.of("kill", which, String.valueOf(instance.pid()))).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    instance.close();
  }
}

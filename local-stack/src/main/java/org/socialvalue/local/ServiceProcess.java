package org.socialvalue.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One service, run as it runs in production: the packaged application in a JVM of its own,
 * configured by its environment.
 */
final class ServiceProcess {

  private static final int TAIL = 40;

  /**
   * Three services and all that they stand on share one machine: to be up soon counts more than the
   * last of speed.
   */
  private static final List<String> ON_A_SMALL_MACHINE =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m");

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Service service;
  private final Process process;
  private final URI ready;
  private final Path log;
  private final Duration patience;

  private ServiceProcess(Service service, Process process, URI ready, Path log, Duration patience) {
    this.service = service;
    this.process = process;
    this.ready = ready;
    this.log = log;
    this.patience = patience;
  }

  /**
   * Starts it with the JDK that this runs on.
   *
   * @param environment what it is configured with, added to that of this process
   */
  static ServiceProcess start(
      Service service,
      StackConfig config,
      StackAddresses addresses,
      Map<String, String> environment) {
    Path jar = service.jar(config.home());
    if (!Files.exists(jar)) {
      throw new StackFailure(
          "%s is not built: %s is missing. ./run builds it, or: ./mvnw -DskipTests package"
              .formatted(service.module(), jar));
    }
    Path log = config.logs().resolve(service.module() + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!config.training()) {
      command.addAll(ON_A_SMALL_MACHINE);
    }
    command.addAll(Learnt.options(service, config));
    String options = System.getenv().getOrDefault(service.javaOptionsVariable(), "");
    Arrays.stream(options.split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
    command.addAll(List.of("-jar", jar.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.directory(config.home().toFile());
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    try {
      Process process = builder.start();
      URI ready = URI.create(addresses.of(service) + "/q/health/ready");
      return new ServiceProcess(service, process, ready, log, Learnt.patience(config));
    } catch (IOException e) {
      throw new StackFailure("%s could not be started".formatted(service.module()), e);
    }
  }

  Service service() {
    return service;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it says that it is ready for requests. */
  boolean isReady() {
    try {
      HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks it to finish what it does and end. */
  void ask() {
    process.destroy();
  }

  /** Waits until it has ended, and makes it end if it takes too long. */
  void end() {
    Processes.end(process.toHandle(), patience);
  }

  /** Ends it in the middle of whatever it does, as a crash would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** What became of it, with the end of its log. */
  StackFailure died() {
    String tail = LogTail.of(log, TAIL);
    String advice =
        tail.contains("Migrations have failed validation")
            ? "%nThe data was made by another version of it; begin anew with: ./run --fresh"
                .formatted()
            : "";
    return new StackFailure(
        "%s ended with status %d. The end of %s:%n%s%s"
            .formatted(service.module(), process.onExit().join().exitValue(), log, tail, advice));
  }

  /** What a wait that took too long tells. */
  StackFailure notReady(Duration waited) {
    return new StackFailure(
        "%s was not ready after %d s (%s). The end of %s:%n%s"
            .formatted(service.module(), waited.toSeconds(), ready, log, LogTail.of(log, TAIL)));
  }
}

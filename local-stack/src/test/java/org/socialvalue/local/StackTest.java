package org.socialvalue.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.local.infra.Issuer;
import org.socialvalue.local.testing.Tokens;

class StackTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void aServiceIsKilledAndComesBackAndOneThatFallsIsNamedWithItsLog(@TempDir Path home)
      throws Exception {
    FakeService.buildAllIn(home);
    try (Stack stack = Stack.start(config(home, Ports.free()))) {
      assertThat(told).anyMatch(line -> line.matches(" *ready +evaluation-service .* s"));
      assertThat(Tokens.from(stack.addresses().issuer()).token("zoe", "here", "member"))
          .isNotEmpty();
      assertThat(stack.environmentOf(Service.TENDER))
          .containsEntry("QUARKUS_DATASOURCE_USERNAME", "tender_app")
          .containsEntry("QUARKUS_FLYWAY_USERNAME", "tender_owner");
      assertThat(Welcome.to(stack))
          .contains(stack.addresses().tender() + "/q/swagger-ui")
          .contains("amara")
          .contains("/v1/projects");

      assertThat(shell(Welcome.firstRequest(stack.addresses()))).contains("HTTP/1.1 200 OK");

      stack.kill(Service.TENDER);
      assertThatThrownBy(() -> status(stack.addresses().tender())).isInstanceOf(IOException.class);
      stack.start(Service.TENDER);
      assertThat(status(stack.addresses().tender())).isEqualTo(200);
      stack.stopKafka();
      stack.startKafka();

      assertThatThrownBy(() -> get(stack.addresses().evaluation() + "/fall"));
      assertThat(stack.awaitTrouble().orElseThrow())
          .hasMessageContaining("evaluation-service ended with status 3")
          .hasMessageContaining("it falls");
    }
  }

  @Test
  void aTakenPortStopsTheStartAndIsNamed(@TempDir Path home) throws Exception {
    FakeService.buildAllIn(home);
    Ports ports = Ports.free();
    try (ServerSocket other = new ServerSocket(ports.of(Port.MONITORING))) {
      assertThat(other.isBound()).isTrue();
      assertThatThrownBy(() -> Stack.start(config(home, ports)))
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining("contract-monitoring-service")
          .hasMessageContaining("MONITORING_PORT=");
    }
  }

  @Test
  void whatIsNotBuiltIsSaid(@TempDir Path home) {
    assertThatThrownBy(() -> Stack.start(config(home, Ports.free())))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("tender-service is not built");
  }

  @Test
  void whatTheServicesLearntInATrainingRunTheyStartWith(@TempDir Path home) throws Exception {
    FakeService.buildAllIn(home);
    try (Stack training = Stack.start(StackConfig.forTraining(home))) {
      assertThat(commandLines(home)).hasSize(3).noneMatch(line -> line.contains("-XX:AOTCache="));
    }
    assertThat(Service.values())
        .allSatisfy(service -> assertThat(service.learnt(home)).isNotEmptyFile());

    try (Stack stack = Stack.start(config(home, Ports.free()))) {
      assertThat(commandLines(home))
          .hasSize(3)
          .allMatch(line -> line.matches(".*-XX:AOTCache=\\S+/app\\.aot .*"));
      assertThat(status(stack.addresses().tender())).isEqualTo(200);
    }
  }

  @Test
  void theCommandRefusesASecondOneSurvivesAKillAndLeavesNoProcessBehind(@TempDir Path home)
      throws Exception {
    FakeService.buildAllIn(home);
    Map<String, String> ports = environment(Ports.free());
    Process first = command(home, ports, "first.txt");
    awaitText(home.resolve("first.txt"), "Ctrl-C stops everything.");
    List<ProcessHandle> children = processesOver(home);
    assertThat(children).hasSizeGreaterThanOrEqualTo(4);

    Process second = command(home, ports, "second.txt");
    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(home.resolve("second.txt")).content().contains("already running", "" + first.pid());

    first.destroyForcibly().waitFor();
    assertThat(children).anyMatch(ProcessHandle::isAlive);

    Process third = command(home, ports, "third.txt", "--fresh");
    awaitText(home.resolve("third.txt"), "Ctrl-C stops everything.");
    assertThat(home.resolve("third.txt"))
        .content()
        .contains("left behind", "tender-service", "PostgreSQL");
    assertThat(children).noneMatch(ProcessHandle::isAlive);

    third.destroy();
    assertThat(third.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(processesOver(home)).isEmpty();
  }

  private static List<String> commandLines(Path home) {
    return processesOver(home).stream()
        .map(Processes::commandLine)
        .filter(line -> line.contains("quarkus-run.jar"))
        .toList();
  }

  private StackConfig config(Path home, Ports ports) {
    return new StackConfig(
        home, home.resolve("stack"), true, ports, Set.of(), Issuer.Admits.ANYONE, false, told::add);
  }

  private static Map<String, String> environment(Ports ports) {
    return Map.of(
        "TENDER_PORT", "" + ports.of(Port.TENDER),
        "EVALUATION_PORT", "" + ports.of(Port.EVALUATION),
        "MONITORING_PORT", "" + ports.of(Port.MONITORING),
        "ISSUER_PORT", "" + ports.of(Port.ISSUER),
        "POSTGRES_PORT", "" + ports.of(Port.POSTGRES),
        "KAFKA_PORT", "" + ports.of(Port.KAFKA));
  }

  private static Process command(
      Path home, Map<String, String> environment, String output, String... arguments)
      throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlocal.home=" + home,
                "-cp",
                classPath,
                LocalStack.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).redirectOutput(home.resolve(output).toFile()).start();
  }

  private static void awaitText(Path file, String text) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(file).content(UTF_8).contains(text));
  }

  private static List<ProcessHandle> processesOver(Path home) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> Processes.commandLine(process).contains(home + "/"))
        .filter(process -> !Processes.commandLine(process).contains(LocalStack.class.getName()))
        .toList();
  }

  private static String shell(String command) throws IOException {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private static int status(URI service) throws IOException, InterruptedException {
    return get(service + "/q/health/ready").statusCode();
  }

  private static HttpResponse<String> get(String uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString());
  }
}

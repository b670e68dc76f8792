package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialvalue.local.Service;
import org.socialvalue.local.infra.Folders;

/** The guides and runbooks, typed line by line behind the demo, as whoever follows one does. */
class GuidesIT {

  private static final List<Path> GUIDES =
      List.of(Path.of("../docs/guides"), Path.of("../docs/runbooks"));
  private static final String NEXT = "---- what is typed next";
  private static final Map<String, List<String>> TOOLS = Map.of("events.md", List.of("jq", "kcat"));
  private static final List<String> USUAL_TOOLS = List.of("jq", "curl");

  private final Path folder = Folders.temporary("guide");

  @BeforeAll
  static void tellTheStory() {
    Story.ofTheDemo();
  }

  @AfterEach
  void leaveNothing() {
    Folders.delete(folder);
  }

  static Stream<Path> guides() throws IOException {
    var found = new ArrayList<Path>();
    for (var folder : GUIDES) {
      try (var pages = Files.list(folder)) {
        pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void what_a_guide_says_works_as_it_stands(Path page) throws Exception {
    var guide = Guide.read(page);
    for (var tool : TOOLS.getOrDefault(guide.name(), USUAL_TOOLS)) {
      assumeTrue(there(tool), tool + " is not on this machine, which " + guide.name() + " uses");
    }

    var output = typed(guide);

    var printed = output.split(NEXT + "\n", -1);
    for (int i = 0; i < guide.steps().size(); i++) {
      var step = guide.steps().get(i);
      assertThat(printed.length).as("typed of %s:%n%s", guide.name(), output).isGreaterThan(i + 1);
      assertThat(step.lackingIn(printed[i]))
          .as(
              "promised by %s behind%n%s%nwhich printed%n%s",
              guide.name(), step.typed(), printed[i])
          .isEmpty();
    }
  }

  /** In one shell, in an empty folder; the first command that fails ends it. */
  private String typed(Guide guide) throws Exception {
    var script = new StringBuilder("set -eu -o pipefail\n");
    for (var step : guide.steps()) {
      script.append(onPortsOfTheTest(step.typed())).append("echo '").append(NEXT).append("'\n");
    }
    var file = Files.writeString(folder.resolve("typed.sh"), script);
    var log = folder.resolve("printed.txt");
    var shell =
        new ProcessBuilder("bash", file.toString())
            .directory(Files.createDirectory(folder.resolve("here")).toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(shell.waitFor(3, TimeUnit.MINUTES)).as(guide.name() + " ends").isTrue();
    } finally {
      shell.descendants().forEach(ProcessHandle::destroyForcibly);
      shell.destroyForcibly();
    }
    var output = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(shell.exitValue()).as("%s printed%n%s", guide.name(), output).isZero();
    return output;
  }

  private static String onPortsOfTheTest(String typed) {
    var at = Running.stack().addresses();
    return typed
        .replace("http://localhost:8081", at.of(Service.TENDER).toString())
        .replace("http://localhost:8082", at.of(Service.EVALUATION).toString())
        .replace("http://localhost:8083", at.of(Service.MONITORING).toString())
        .replace("http://localhost:8180/local", at.issuer().toString())
        .replace("localhost:19092", at.bootstrapServers());
  }

  private static boolean there(String tool) throws Exception {
    return new ProcessBuilder("sh", "-c", "command -v " + tool)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}

package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The typed client is made of the documents, compiles under strict, and walks the main journey.
 * Skipped where its tools are not there; {@code docs/openapi/lint/run} fetches them.
 */
class TypedClientIT {

  private static final Path CLIENT = Path.of("../clients/typescript").toAbsolutePath().normalize();

  @Test
  void the_main_journey_is_walked_with_types_made_of_the_documents() throws Exception {
    assumeTrue(
        Files.isExecutable(CLIENT.resolve("node_modules/.bin/tsc")) && hasNode(),
        "no node here, or the client's tools were not fetched (docs/openapi/lint/run)");

    done("node", "generate.mjs");
    done("node_modules/.bin/tsc", "-p", ".");

    assertThat(done("node", "target/src/walk.js"))
        .contains("published:", "opened by two officers", "measured:")
        .endsWith("walked\n");
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String done(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).directory(CLIENT.toFile()).redirectErrorStream(true);
    var addresses = Running.stack().addresses();
    var environment = process.environment();
    environment.put("TENDER_URL", addresses.of(TENDER).toString());
    environment.put("EVALUATION_URL", addresses.of(EVALUATION).toString());
    environment.put("MONITORING_URL", addresses.of(MONITORING).toString());
    environment.put("ISSUER_URL", addresses.issuer().toString());
    var out = Files.createTempFile("typed-client", ".log");
    try {
      var running = process.redirectOutput(out.toFile()).start();
      var ended = running.waitFor(3, TimeUnit.MINUTES);
      running.destroyForcibly();
      var said = Files.readString(out, StandardCharsets.UTF_8);
      assertThat(ended && running.exitValue() == 0)
          .as(String.join(" ", command) + "\n" + said)
          .isTrue();
      return said;
    } finally {
      Files.delete(out);
    }
  }
}

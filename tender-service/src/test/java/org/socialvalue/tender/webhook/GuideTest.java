package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.kit.json.Json;

/** What the guide tells receivers to run is run, where the machine has the language. */
@SuppressWarnings("NullAway.Init")
class GuideTest {

  private static final byte[] BODY = "{\"a\": \"é\"}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "{\"a\": \"e\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final byte[] secret = Signing.newSecret();
  private final byte[] next = Signing.newSecret();

  @Test
  void thePythonOfTheGuideTellsTheGenuineFromTheForged() throws Exception {
    var driver =
        """

        import json, sys
        given = json.load(open(sys.argv[1]))
        print(is_genuine(given["secret"], given["headers"], given["body"].encode()))
        """;
    tellsThemApart("python3", "py", block("python") + driver);
  }

  @Test
  void theJavaScriptOfTheGuideTellsTheGenuineFromTheForged() throws Exception {
    var driver =
        """

        const given = JSON.parse(require('node:fs').readFileSync(process.argv[2]));
        console.log(isGenuine(given.secret, given.headers, Buffer.from(given.body)));
        """;
    tellsThemApart("node", "js", block("js") + driver);
  }

  private void tellsThemApart(String language, String ending, String program) throws Exception {
    assumeTrue(isThere(language), language + " is not on this machine");
    var file = Files.writeString(folder.resolve("receiver." + ending), program);
    var now = Instant.now();
    assertThat(run(language, file, now, BODY)).isEqualTo("true");
    assertThat(run(language, file, now, OTHER)).isEqualTo("false");
    assertThat(run(language, file, now.minus(Duration.ofMinutes(6)), BODY)).isEqualTo("false");
    assertThat(run(language, file, now.plus(Duration.ofMinutes(6)), BODY)).isEqualTo("false");
  }

  /** Signed for {@link #BODY} by two secrets, and told with whatever body. */
  private String run(String language, Path program, Instant at, byte[] told) throws Exception {
    var given =
        Map.of(
            "secret", Signing.shown(secret),
            "headers", Signing.headers("event-1", at, BODY, List.of(next, secret)),
            "body", new String(told, StandardCharsets.UTF_8));
    var file = Files.writeString(folder.resolve("given.json"), Json.write(given));
    return output(language, program.toString(), file.toString()).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isThere(String language) {
    try {
      return !output(language, "--version").isEmpty();
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String output(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return told;
  }

  private static String block(String language) throws IOException {
    var guide = Files.readString(Path.of("..", "docs", "guides", "webhooks.md"));
    var found = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}

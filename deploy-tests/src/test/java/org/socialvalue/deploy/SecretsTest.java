package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret lies in the tree: what looks like one is listed here, with why it is none. */
class SecretsTest {

  private static final Path ROOT = Path.of("..");
  private static final long LARGEST = 5_000_000;
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", ".local", ".idea", ".vscode", "generated");

  /**
   * What looks like a secret and is none.
   *
   * @param begins how the text that is found begins
   */
  private record Harmless(String file, String begins, String why) {}

  private static final List<Harmless> HARMLESS =
      List.of(
          new Harmless(
              "deploy-tests/src/test/java/org/socialvalue/deploy/PlantedErrorsTest.java",
              "postgresql://me:",
              "planted for the test of the manifests"),
          new Harmless(
              "evaluation-service/src/main/resources/application.properties",
              "ZGV2ZWxvcG1lbnQtb25seS1ub3QtYS1zZWNyZXQt",
              "says 'development-only-not-a-secret', for the profile dev alone"),
          new Harmless(
              "evaluation-service/src/main/resources/application.properties",
              "dGVzdHMtb25seS1ub3QtYS1zZWNyZXQt",
              "says 'tests-only-not-a-secret', for the profile test alone"),
          new Harmless(
              "tender-service/src/main/resources/application.properties",
              "ZGV2ZWxvcG1lbnQtb25seS1ub3QtYS1zZWNyZXQt",
              "says 'development-only-not-a-secret', for the profile dev alone"),
          new Harmless(
              "tender-service/src/main/resources/application.properties",
              "dGVzdHMtb25seS1ub3QtYS1zZWNyZXQt",
              "says 'tests-only-not-a-secret', for the profile test alone"),
          new Harmless(
              "local-stack/src/main/java/org/socialvalue/local/Foundation.java",
              "bG9jYWwtZGVtby1vbmx5LW5vdC1hLXNlY3JldC",
              "says 'local-demo-only-not-a-secret', for the stack on one machine"),
          new Harmless(
              "tender-service/src/test/java/org/socialvalue/tender/webhook/SigningTest.java",
              "g0hM9SsE",
              "the published example of Standard Webhooks"),
          new Harmless(
              "tender-service/src/test/java/org/socialvalue/tender/webhook/SigningTest.java",
              "Base64.getDecoder",
              "code, not a value"),
          exampleIn("service-kit/src/main/resources/openapi/house-samples.properties"),
          exampleIn("tender-service/src/main/resources/openapi/examples.json"),
          exampleIn("docs/openapi/tender-service.yaml"),
          exampleIn("docs/openapi/social-value.yaml"),
          exampleIn("docs/openapi/released/tender-service.yaml"),
          exampleIn("docs/openapi/released/social-value.yaml"));

  private static Harmless exampleIn(String file) {
    return new Harmless(file, "whsec_c2VjcmV0", "says 'secret-of-an-example-only'");
  }

  @Test
  void nothing_in_the_tree_is_one() throws IOException, InterruptedException {
    var unused = new HashSet<>(HARMLESS);
    var found = new ArrayList<String>();
    for (var file : files()) {
      for (var one : LooksLikeASecret.in(text(file))) {
        var known =
            HARMLESS.stream()
                .filter(it -> it.file().equals(file) && one.text().startsWith(it.begins()))
                .findAny();
        known.ifPresentOrElse(
            unused::remove,
            () -> found.add(file + ": " + one.what() + ": " + beginning(one.text())));
      }
    }
    assertThat(found).isEmpty();
    assertThat(unused).as("listed as harmless and not there any more").isEmpty();
  }

  @Test
  void no_file_that_is_for_secrets_is_kept() throws IOException, InterruptedException {
    assertThat(files())
        .noneMatch(file -> file.matches("(.*/)?(\\.env|id_[a-z0-9]+|.*\\.(pem|p12|pfx|jks|key))"));
  }

  /** Put together here, so that this file holds none itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN~ RSA PRIVATE KEY-----",
        "-----BEGIN~ PRIVATE KEY-----",
        "{\"kty\":\"oct\",\"k\":~\"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGk\"}",
        "key = AKIA~IOSFODNN7EXAMPLE",
        "ghp_~0123456789abcdefghijklmnopqrstuvwxyz",
        "Bearer eyJ~hbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbWFyYSJ9.c2lnbmF0dXJlLW9mLW5vdGhpbmc",
        "jdbc:postgresql:~//tender_app:gl4dr3gs@db/tender",
        "webhook.sealing.keys=a:Yk2G7m0c1xVqk7Rr0~3X1w7Yt2p9s4Zb6n8Q5f3h1L0k=",
        "db.pass~word=Vq7RxT2mK9fLw3Zs",
        "\"client_se~cret\": \"f3A9-kd82-Lx07-qq5P\""
      })
  void what_is_planted_is_found(String torn) {
    assertThat(LooksLikeASecret.in(torn.replace("~", ""))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quarkus.datasource.password=tender_app",
        "password: ${DB_PASSWORD:?set in .env}",
        "http://localhost:8180/local/token",
        "sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "String token = tokens.token(\"amara\")"
      })
  void what_is_none_is_left_alone(String text) {
    assertThat(LooksLikeASecret.in(text)).isEmpty();
  }

  /** What git keeps; where this is no checkout, all that a build did not make. */
  private static List<String> files() throws IOException, InterruptedException {
    var listing =
        new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
            .directory(ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      var git = listing.start();
      var told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() == 0 && !told.isBlank()) {
        return told.lines().filter(file -> Files.isRegularFile(ROOT.resolve(file))).toList();
      }
    } catch (IOException e) {
      // no git on this machine
    }
    return walked();
  }

  private static List<String> walked() throws IOException {
    try (var all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file))
          .filter(file -> !isMade(file))
          .map(file -> file.toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static boolean isMade(Path file) {
    for (var step : file) {
      if (NOT_OURS.contains(step.toString())) {
        return true;
      }
    }
    return false;
  }

  private static String text(String file) throws IOException {
    var path = ROOT.resolve(file);
    // Sums of packages, 64 bytes each, are no secrets and look like nothing else.
    return Files.size(path) > LARGEST || file.endsWith("package-lock.json")
        ? ""
        : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
  }

  /** A secret that is found is not to be read in the log of the build too. */
  private static String beginning(String text) {
    return text.substring(0, Math.min(12, text.length())) + "…";
  }
}

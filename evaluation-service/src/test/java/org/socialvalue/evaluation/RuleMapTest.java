package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.RuleInfo;

/** From a rule's code to its class and its tests, without searching: the table in the README. */
class RuleMapTest {

  private static final Path README = Path.of("README.md");

  @Test
  void everyCodeHasARowWhoseFilesAndTestsAreThere() throws IOException {
    var codes = new EvaluationRuleBook().book().rules().stream().map(RuleInfo::code).toList();
    assertThat(codes).isNotEmpty();
    for (var code : codes) {
      var row = rowOf(code);
      var links = Stream.of(row.split("[()]")).filter(part -> part.startsWith("src/")).toList();
      assertThat(links).as(code).isNotEmpty();
      assertThat(links).allSatisfy(link -> assertThat(Path.of(link)).exists());
      var tests = row.split("\\|")[3].replace("`", "").strip().split(", ");
      assertThat(tests).as("tests of " + code).isSubsetOf(names(Path.of("src/test/java")));
    }
  }

  @Test
  void everyRuleStandsInTheTable() throws IOException {
    var table = Files.readString(README);
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var rules =
          files
              .filter(file -> Files.isRegularFile(file) && isRule(file))
              .map(file -> "[`" + file.getFileName().toString().replace(".java", "") + "`]")
              .toList();
      assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(table).contains(rule));
    }
  }

  private static boolean isRule(Path file) {
    try {
      return Files.readString(file).contains("implements Rule<");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
    }
  }

  private static String rowOf(String code) throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith("| " + code + " |"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("README.md has no row for " + code));
  }
}

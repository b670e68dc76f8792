package org.socialvalue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.RuleInfo;

/** From a rule's code to its class and its tests, without searching: the table in the README. */
class RuleMapTest {

  private static final Path README = Path.of("README.md");

  /** What the do and review stages are held to; the book may have more. */
  private static final List<String> DEMANDED =
      List.of(
          "NOTHING_LOST",
          "AGREED_BY_BOTH",
          "IMPORTANCE",
          "LIGHT_TOUCH",
          "SMALL_PROVIDER_FEASIBLE",
          "NO_DUPLICATION",
          "OUTCOME_MEASURED",
          "RATE_TARGET",
          "ATTRIBUTION_ASKED",
          "VERIFIED",
          "OWN_SYSTEMS",
          "STORIES",
          "INDIVIDUAL_OUTCOMES",
          "PROXIES_AS_EVIDENCE",
          "COMMON_MEASURES",
          "STILL_RELEVANT",
          "ANNUAL_STATEMENT",
          "REVIEW_DUE",
          "LEARNING",
          "KEEP_EVALUATING",
          "PERFORMANCE_RATING",
          "POOR_PERFORMANCE");

  private final List<RuleInfo> book = new MonitoringRules().book().rules();

  @Test
  void the_book_has_every_code_once_with_its_source() {
    assertThat(book).extracting(RuleInfo::code).containsAll(DEMANDED).doesNotHaveDuplicates();
    assertThat(book)
        .allSatisfy(
            rule -> {
              assertThat(rule.source()).as(rule.code()).isNotBlank();
              assertThat(rule.demands()).as(rule.code()).isNotBlank();
            });
  }

  @Test
  void every_code_has_a_row_whose_files_and_tests_are_there() throws IOException {
    for (var code : book.stream().map(RuleInfo::code).toList()) {
      var row = rowOf(code);
      var links = Stream.of(row.split("[()]")).filter(part -> part.startsWith("src/")).toList();
      assertThat(links).as(code).isNotEmpty();
      assertThat(links).allSatisfy(link -> assertThat(Path.of(link)).exists());
      var tests = row.split("\\|")[3].replace("`", "").strip().split(", ");
      assertThat(tests).as("tests of " + code).isSubsetOf(names(Path.of("src/test/java")));
    }
  }

  @Test
  void every_rule_stands_in_the_table() throws IOException {
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
      throw new UncheckedIOException(e);
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

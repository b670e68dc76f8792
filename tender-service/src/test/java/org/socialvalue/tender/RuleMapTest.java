package org.socialvalue.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.rules.AmendmentRules;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.publication.rules.PublicationRules;
import org.socialvalue.tender.stage.rules.StageRules;

/** From a rule's code to its class and its tests, without searching: the table in the README. */
class RuleMapTest {

  private static final Path README = Path.of("README.md");

  @Test
  void theReadmeNamesTheClassOfEveryCode() throws IOException {
    var lines = Files.readAllLines(README);
    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(rowOf(rule.info().code(), lines))
                    .contains("`" + rule.getClass().getSimpleName() + "`"));
  }

  @Test
  void everyFileThatATableRowNamesIsThere() throws IOException {
    var codes = new RulesOfTenders().book().rules().stream().map(RuleInfo::code).toList();
    for (var code : codes) {
      var row = rowOf(code, Files.readAllLines(README));
      var links = Stream.of(row.split("[()]")).filter(part -> part.startsWith("src/")).toList();
      assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
      var tests = row.split("\\|")[4].replace("`", "").strip().split(", ");
      assertThat(tests).as("tests of " + code).isSubsetOf(testsThereAre());
    }
  }

  private static List<String> testsThereAre() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.replace(".java", ""))
          .toList();
    }
  }

  private static String rowOf(String code, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("| " + code + " |"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("README.md has no row for " + code));
  }

  private static List<? extends Rule<?>> rules() {
    return Stream.of(
            StageRules.all(), PublicationRules.all(), OutcomeRules.all(), AmendmentRules.all())
        .flatMap(List::stream)
        .toList();
  }
}

package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The alerts: Prometheus reads them, each fires when it should, and each has a page of what to do.
 */
class AlertsTest {

  private static final Path RULES = Kustomize.TREE.resolve("components/observability/rules.yaml");
  private static final Path TESTS = Path.of("src/test/resources/alerts/tests.yaml");
  private static final Path RUNBOOKS = Path.of("../docs/runbooks");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void each_says_how_bad_it_is_what_it_is_and_where_to_read_on() throws IOException {
    for (var alert : alerts()) {
      var name = alert.path("alert").asText();
      assertThat(name).matches("[A-Z][A-Za-z]+");
      assertThat(alert.at("/labels/severity").asText())
          .as(name)
          .isIn("critical", "warning", "info");
      assertThat(alert.path("for").asText()).as(name + " for").matches("\\d+[mh]");
      assertThat(alert.at("/annotations/summary").asText()).as(name).isNotBlank();
      assertThat(alert.at("/annotations/description").asText()).as(name).isNotBlank();
      assertThat(alert.at("/annotations/runbook_url").asText())
          .isEqualTo("https://runbooks.invalid/" + name + ".md");
    }
    assertThat(names()).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  @Test
  void each_has_its_page_and_each_page_its_alert() throws IOException {
    List<String> pages;
    try (var found = Files.list(RUNBOOKS)) {
      pages = found.map(page -> page.getFileName().toString()).sorted().toList();
    }
    assertThat(pages)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("README.md"), names().stream().map(name -> name + ".md"))
                .toList());
    var list = Files.readString(RUNBOOKS.resolve("README.md"));
    for (var alert : alerts()) {
      var name = alert.path("alert").asText();
      var page = Files.readString(RUNBOOKS.resolve(name + ".md"));
      assertThat(page).startsWith("# " + name + "\n");
      assertThat(page.lines().filter(line -> line.startsWith("## ")))
          .as(name)
          .containsExactly(
              "## What it means for people",
              "## How to see it",
              "## What to do",
              "## When it is over");
      assertThat(list)
          .contains(
              "| [%s](%s.md) | %s |".formatted(name, name, alert.at("/labels/severity").asText()));
    }
  }

  @Test
  void prometheus_reads_them_and_each_fires_when_it_should_and_not_otherwise(@TempDir Path folder)
      throws Exception {
    var tests = Files.readString(TESTS);
    write(folder, Files.readString(RULES), tests);

    assertWell(Promtool.run(folder, "check", "rules", "rules.yaml"));
    assertWell(Promtool.run(folder, "test", "rules", "tests.yaml"));

    // Each is tried both ways
    var tried = YAML.readTree(tests).findValues("alert_rule_test").stream().flatMap(Build::each);
    var byFiring =
        tried.collect(
            Collectors.partitioningBy(
                test -> test.has("exp_alerts"),
                Collectors.mapping(
                    test -> test.path("alertname").asText(), Collectors.toUnmodifiableSet())));
    assertThat(byFiring.get(true)).as("alerts that fire in tests").hasSameElementsAs(names());
    assertThat(byFiring.get(false)).as("alerts that don't").hasSameElementsAs(names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (outbox_oldest_waiting_seconds) > 300     | (outbox_oldest_waiting_seconds) > 900
          max by (namespace, application) (dead_let | sum by (namespace, application) (dead_let
          outcome="SEALED"                          | outcome="REFUSED"
          > 0.01 * sum                              | > 0.2 * sum
          (database_answers) < 1                    | (database_answers) < 0
          (calendar_untold_items) > 0               | (calendar_untold_items > 0
          """)
  void a_planted_error_is_found(String right, String wrong, @TempDir Path folder) throws Exception {
    var rules = Files.readString(RULES);
    assertThat(rules).contains(right);
    write(folder, rules.replace(right, wrong), Files.readString(TESTS));

    assertThat(Promtool.run(folder, "test", "rules", "tests.yaml").well()).isFalse();
  }

  private static void assertWell(Promtool.Ended ended) {
    assertThat(ended.well()).as(ended.said()).isTrue();
  }

  /** As Prometheus takes them: the groups without the object around. */
  private static void write(Path folder, String rules, String tests) throws IOException {
    Files.writeString(
        folder.resolve("rules.yaml"), YAML.writeValueAsString(YAML.readTree(rules).path("spec")));
    Files.writeString(folder.resolve("tests.yaml"), tests);
  }

  private static List<JsonNode> alerts() throws IOException {
    return Build.each(YAML.readTree(RULES.toFile()).at("/spec/groups"))
        .flatMap(group -> Build.each(group.path("rules")))
        .toList();
  }

  private static List<String> names() throws IOException {
    return alerts().stream().map(alert -> alert.path("alert").asText()).toList();
  }
}

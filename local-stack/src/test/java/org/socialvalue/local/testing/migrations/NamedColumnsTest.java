package org.socialvalue.local.testing.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.local.testing.ProjectFolder;

/**
 * A statement names the columns it wants. One that asks for all is prepared once with those of
 * then, and fails in every connection that has it when a later version's migration adds one.
 */
class NamedColumnsTest {

  private static final Pattern ALL_COLUMNS =
      Pattern.compile(
          "(?i)\\b(select|returning|distinct)\\s+\\*|[\\s,(\"][a-z_]+\\.\\*(?=[\\s,\"]|$)");
  private static final Pattern PROSE = Pattern.compile("^\\s*(\\*|/\\*|//|import ).*");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service-kit",
        "tender-service",
        "evaluation-service",
        "contract-monitoring-service"
      })
  void no_statement_asks_for_all_columns(String module) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(ProjectFolder.path().resolve(module).resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> allColumns(lines(file)).forEach(line -> found.add(file + ": " + line)));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void what_asks_for_all_is_found() {
    assertThat(
            allColumns(
                List.of(
                    "      select * from outbox o",
                    "    \"select true as held, k.*\"",
                    "  insert into x (a) values (1) returning *",
                    "   select count(*) from x",
                    "   * a select * in words",
                    "import static org.x.Y.*;",
                    "   int a = b * c;")))
        .hasSize(3);
  }

  private static List<String> allColumns(List<String> lines) {
    return lines.stream()
        .filter(line -> !PROSE.matcher(line).matches() && ALL_COLUMNS.matcher(line).find())
        .map(String::strip)
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

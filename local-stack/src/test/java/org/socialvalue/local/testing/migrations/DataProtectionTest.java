package org.socialvalue.local.testing.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.local.infra.EmbeddedPostgres;
import org.socialvalue.local.testing.ProjectFolder;

/**
 * The record of what is kept about people is whole: each column that can hold words has a place in
 * docs/data-protection.md, among what is personal or among what is not. A new one fails until
 * somebody has said which.
 */
class DataProtectionTest {

  /** As {@code table.column}, or several of a table in braces. */
  private static final Pattern COLUMNS =
      Pattern.compile("`([a-z_0-9]+)\\.(?:([a-z_0-9]+)|\\{([a-z_0-9, ]+)})`");

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = EmbeddedPostgres.temporary();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({
    "tender-service, tender",
    "evaluation-service, evaluation",
    "contract-monitoring-service, monitoring"
  })
  void each_column_that_holds_words_has_its_place(String service, String roles) throws Exception {
    var there =
        new Expanding(postgres.databases(), roles).columnsThatHoldWords(Migration.over(service));
    assertThat(recorded("every service", service)).containsExactlyElementsOf(there);
  }

  /** What the sections under these headings name. */
  private static SortedSet<String> recorded(String... headings) throws IOException {
    var document = Files.readString(ProjectFolder.path().resolve("docs/data-protection.md"));
    var named = new TreeSet<String>();
    Stream.of(document.split("(?m)^(?=#)"))
        .filter(
            section ->
                Stream.of(headings).anyMatch(heading -> section.startsWith("### In " + heading)))
        .flatMap(section -> COLUMNS.matcher(section).results())
        .flatMap(DataProtectionTest::each)
        .forEach(named::add);
    return named;
  }

  private static Stream<String> each(MatchResult match) {
    var names = match.group(2) == null ? match.group(3) : match.group(2);
    return Stream.of(names.split(",")).map(name -> match.group(1) + "." + name.strip());
  }
}

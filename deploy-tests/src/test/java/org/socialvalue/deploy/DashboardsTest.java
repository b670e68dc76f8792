package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboards: Grafana can take them as they are, whatever its data source is called. */
class DashboardsTest {

  private static final Path BOARDS = Kustomize.TREE.resolve("components/observability/dashboards");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String SOURCE = "${datasource}";
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)");
  private static final Set<String> OF_GRAFANA = Set.of("__rate_interval", "__range");
  private static final int COLUMNS = 24;

  static List<Path> boards() throws IOException {
    try (var found = Files.list(BOARDS)) {
      return found.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("boards")
  void each_is_whole_and_names_no_data_source_but_its_variable(Path file) throws IOException {
    var board = read(file);

    assertThat(board.path("schemaVersion").isInt()).isTrue();
    assertThat(board.path("uid").asText())
        .isEqualTo("social-value-" + file.getFileName().toString().replace(".json", ""))
        .hasSizeLessThanOrEqualTo(40);
    assertThat(board.has("id")).as("an id of one Grafana's own").isFalse();
    assertThat(board.path("title").asText()).startsWith("Social value: ");
    assertThat(board.at("/templating/list/0/type").asText()).isEqualTo("datasource");
    assertThat(board.at("/templating/list/0/name").asText()).isEqualTo("datasource");
    for (var source : board.findValues("datasource")) {
      assertThat(source.path("uid").asText()).isEqualTo(SOURCE);
      assertThat(source.path("type").asText()).isEqualTo("prometheus");
    }

    var ids = new HashSet<Integer>();
    var taken = new HashSet<String>();
    for (var panel : board.path("panels")) {
      var title = panel.path("title").asText();
      assertThat(ids.add(panel.path("id").asInt(-1))).as("the id of %s, once", title).isTrue();
      assertThat(title).isNotBlank();
      assertThat(panel.path("description").asText()).as(title).isNotBlank();
      assertThat(panel.path("type").asText()).isIn("timeseries", "stat", "bargauge");
      assertThat(panel.at("/fieldConfig/defaults/unit").asText()).as(title).isNotBlank();
      assertThat(panel.has("datasource")).as(title).isTrue();
      assertThat(overlapping(panel.path("gridPos"), taken)).as("cells under %s", title).isEmpty();
      var letters = new HashSet<String>();
      assertThat(panel.path("targets")).as(title).isNotEmpty();
      for (var target : panel.path("targets")) {
        assertThat(letters.add(target.path("refId").asText())).as(title).isTrue();
        assertThat(target.path("expr").asText()).as(title).isNotBlank();
        assertThat(target.has("datasource")).as(title).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("boards")
  void each_variable_that_is_used_is_there_and_the_other_way_round(Path file) throws IOException {
    var board = read(file);
    var there = new HashSet<>(board.at("/templating/list").findValuesAsText("name"));
    var used = new HashSet<String>();
    var found = VARIABLE.matcher(JSON.writeValueAsString(board));
    while (found.find()) {
      used.add(found.group(1));
    }
    used.removeAll(OF_GRAFANA);
    used.remove("__all");

    assertThat(used).isEqualTo(there);
  }

  @Test
  void prometheus_reads_each_expression(@TempDir Path folder) throws Exception {
    var expressions = new ArrayList<String>();
    for (var file : boards()) {
      read(file).findValuesAsText("expr").forEach(one -> expressions.add(filledIn(one)));
    }
    assertThat(expressions).hasSizeGreaterThan(40);

    var read = Promtool.reads(folder, expressions);
    assertThat(read.well()).as(read.said()).isTrue();
    assertThat(Promtool.reads(folder, List.of("sum (rate(x[5m])")).well()).isFalse();
  }

  @Test
  void all_of_them_are_brought_to_grafanas_sidecar() throws IOException {
    var build = Build.of(Kustomize.build(Kustomize.TREE.resolve("tests/watched")));
    var brought = build.one("ConfigMap", "social-value-dashboards").orElseThrow();

    assertThat(brought.at("/metadata/labels/grafana_dashboard").asText()).isEqualTo("1");
    var files = boards().stream().map(file -> file.getFileName().toString()).toList();
    assertThat(brought.path("data").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(files);
  }

  /** As Grafana would, for all namespaces and services. */
  private static String filledIn(String expression) {
    return expression
        .replace("$__rate_interval", "5m")
        .replace("$__range", "1h")
        .replaceAll("\\$(namespace|application)", ".*");
  }

  private static List<String> overlapping(JsonNode place, Set<String> taken) {
    var twice = new ArrayList<String>();
    int right = place.path("x").asInt() + place.path("w").asInt();
    assertThat(right).isBetween(1, COLUMNS);
    for (int x = place.path("x").asInt(); x < right; x++) {
      for (int y = place.path("y").asInt();
          y < place.path("y").asInt() + place.path("h").asInt();
          y++) {
        if (!taken.add(x + "," + y)) {
          twice.add(x + "," + y);
        }
      }
    }
    return twice;
  }

  private static JsonNode read(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }
}

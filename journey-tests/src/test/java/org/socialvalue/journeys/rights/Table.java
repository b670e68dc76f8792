package org.socialvalue.journeys.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.socialvalue.journeys.fuzz.Operation;
import org.socialvalue.local.Service;

/**
 * Answers by operation and part, as the files in {@code who-may-what} write them: one status where
 * all stages answer alike, else one for each.
 */
public final class Table {

  private final String file;
  private final Map<Operation, Map<Part, List<Integer>>> answers = new LinkedHashMap<>();

  public Table(Service service) {
    this.file = service.module() + ".md";
  }

  /** Adds what was answered at the next stage. */
  public void add(Map<Operation, Map<Part, Integer>> stage) {
    stage.forEach(
        (operation, row) ->
            row.forEach(
                (part, status) ->
                    answers
                        .computeIfAbsent(operation, any -> new LinkedHashMap<>())
                        .computeIfAbsent(part, any -> new ArrayList<>())
                        .add(status)));
  }

  /** The statuses of each stage. */
  public Map<Operation, Map<Part, List<Integer>>> answers() {
    return answers;
  }

  /** A line for each operation, written down beside the reports as well. */
  public List<String> rows() throws IOException {
    var rows = new ArrayList<String>();
    rows.add(
        Part.all().map(Part::inWords).collect(Collectors.joining(" | ", "| operation | ", " |")));
    rows.add(Part.all().map(any -> "---").collect(Collectors.joining(" | ", "| --- | ", " |")));
    answers.forEach(
        (operation, row) ->
            rows.add(
                row.values().stream()
                    .map(Table::cell)
                    .collect(Collectors.joining(" | ", "| " + operation.name() + " | ", " |"))));
    var written = Path.of("target", "who-may-what", file);
    Files.createDirectories(written.getParent());
    Files.write(written, rows);
    return rows;
  }

  /** The same as they are expected. */
  public List<String> expected() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/who-may-what", file)).stream()
        .filter(line -> line.startsWith("| "))
        .toList();
  }

  private static String cell(List<Integer> statuses) {
    return statuses.stream().distinct().count() == 1
        ? statuses.getFirst().toString()
        : statuses.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}

package org.socialvalue.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Answers by operation and part, as {@code every-part.md} writes them: one status where all stages
 * answer alike, else one for each.
 */
final class EveryPartTable {

  private final Map<String, List<List<Integer>>> answers = new LinkedHashMap<>();

  void add(String operation, Part part, int status) {
    answers.computeIfAbsent(operation, any -> blank()).get(part.ordinal()).add(status);
  }

  private static List<List<Integer>> blank() {
    return Arrays.stream(Part.values()).<List<Integer>>map(part -> new ArrayList<>()).toList();
  }

  /** Beside the test's reports, for whoever changes what is expected. */
  void write() throws IOException {
    Files.write(Path.of("target/every-part.md"), rows());
  }

  /** A line for each operation. */
  List<String> rows() {
    return answers.entrySet().stream()
        .map(
            row ->
                row.getValue().stream()
                    .map(EveryPartTable::cell)
                    .collect(Collectors.joining(" | ", "| " + row.getKey() + " | ", " |")))
        .toList();
  }

  private static String cell(List<Integer> statuses) {
    return statuses.stream().distinct().count() == 1
        ? statuses.getFirst().toString()
        : statuses.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static List<String> expected() throws IOException {
    return lines().stream().filter(line -> line.matches("\\| \\w+ \\|.*\\d.*")).toList();
  }

  static List<String> operations() throws IOException {
    return expected().stream().map(line -> line.split("\\|")[1].strip()).toList();
  }

  private static List<String> lines() throws IOException {
    try (var file =
        Objects.requireNonNull(EveryPartTable.class.getResourceAsStream("/every-part.md"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

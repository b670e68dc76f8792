package org.socialvalue.monitoring.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.intake.reading.Text;

/**
 * How a file is laid out: found by trying each separator until one makes a row that has every
 * heading of the mapping. Titles and blank lines above the headings are passed over.
 *
 * @param headerRecord the number of the record with the headings
 * @param columns from a heading to where it stands
 */
record Layout(Charset charset, char separator, long headerRecord, Map<String, Integer> columns) {

  private static final int LOOK_AT = 60;

  static Layout of(FileBytes file, ColumnMapping mapping) throws IOException, UnreadableFile {
    var charset = charset(file, mapping);
    var separators =
        mapping.separator() == null ? List.of(Separator.values()) : List.of(mapping.separator());
    var wanted = mapping.columns().stream().map(Text::key).toList();
    Layout best = null;
    Nearest nearest = Nearest.NONE;
    for (var separator : separators) {
      for (var row : head(file, charset, separator)) {
        var columns = columns(row);
        var missing = wanted.stream().filter(name -> !columns.containsKey(name)).toList();
        if (missing.isEmpty() && (best == null || columns.size() > best.columns.size())) {
          refuseTwice(row, wanted);
          best = new Layout(charset, separator.mark(), row.number(), columns);
          break;
        }
        nearest = nearest.or(row, missing, wanted.size());
      }
    }
    if (best == null) {
      throw new UnreadableFile(nearest.told(mapping));
    }
    return best;
  }

  private static Charset charset(FileBytes file, ColumnMapping mapping) throws IOException {
    if (mapping.encoding() != null) {
      return Charset.forName(mapping.encoding());
    }
    try (var bytes = file.open()) {
      return Encoding.of(bytes);
    }
  }

  /** Rows that can't be cut with this separator are no rows. */
  private static List<RawRow> head(FileBytes file, Charset charset, Separator separator)
      throws IOException {
    try (var rows = new Rows(file, charset, separator.mark())) {
      return rows.next(LOOK_AT);
    } catch (UnreadableFile e) {
      return List.of();
    }
  }

  private static Map<String, Integer> columns(RawRow row) {
    var columns = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < row.cells().size(); i++) {
      columns.putIfAbsent(Text.key(row.cells().get(i)), i);
    }
    columns.remove("");
    return columns;
  }

  private static void refuseTwice(RawRow row, List<String> wanted) throws UnreadableFile {
    var times = new HashMap<String, Integer>();
    row.cells().forEach(cell -> times.merge(Text.key(cell), 1, Integer::sum));
    var twice = wanted.stream().filter(name -> times.getOrDefault(name, 0) > 1).distinct().toList();
    if (!twice.isEmpty()) {
      throw new UnreadableFile(
          "Line " + row.line() + " has two columns of the name " + String.join(", ", twice));
    }
  }

  int column(String name) {
    var at = columns.get(Text.key(name));
    if (at == null) {
      throw new IllegalStateException("No column " + name);
    }
    return at;
  }

  String cell(RawRow row, @Nullable String name) {
    return name == null ? "" : row.cell(column(name));
  }

  /** Whether the headings stand here once more, as where reports were put one under another. */
  boolean isHeading(RawRow row) {
    return columns.entrySet().stream()
        .allMatch(column -> Text.key(row.cell(column.getValue())).equals(column.getKey()));
  }

  /** The row that came nearest to being the headings, to tell what is missing. */
  private record Nearest(@Nullable RawRow row, List<String> missing) {

    static final Nearest NONE = new Nearest(null, List.of());

    Nearest or(RawRow other, List<String> lacks, int wanted) {
      boolean nearer = lacks.size() < wanted && (row == null || lacks.size() < missing.size());
      return nearer ? new Nearest(other, lacks) : this;
    }

    String told(ColumnMapping mapping) {
      if (row == null) {
        return "No row within the first "
            + LOOK_AT
            + " has any of the headings "
            + String.join(", ", mapping.columns());
      }
      var names = new ArrayList<String>();
      Stream.of(missing).flatMap(List::stream).forEach(names::add);
      return "Line "
          + row.line()
          + " has no column "
          + String.join(", ", names)
          + "; it has "
          + row.cells().stream()
              .map(Text::clean)
              .filter(cell -> !cell.isEmpty())
              .limit(30)
              .collect(Collectors.joining(", "));
    }
  }
}

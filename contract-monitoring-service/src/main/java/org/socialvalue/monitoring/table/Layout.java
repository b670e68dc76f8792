package org.socialvalue.monitoring.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is laid out: found by trying each separator until one makes a row that has every
 * heading that is looked for. Titles and blank lines above the headings are passed over.
 */
public final class Layout {

  private static final int LOOK_AT = 60;

  private final Charset charset;
  private final char separator;
  private final long headerRecord;
  private final Map<String, Integer> columns;
  private final UnaryOperator<String> key;

  private Layout(
      Charset charset,
      char separator,
      long headerRecord,
      Map<String, Integer> columns,
      UnaryOperator<String> key) {
    this.charset = charset;
    this.separator = separator;
    this.headerRecord = headerRecord;
    this.columns = columns;
    this.key = key;
  }

  /**
   * What is known of a file before it is looked at.
   *
   * @param encoding null where it has to be found out
   * @param separators that may be
   * @param headings all of which some row has
   * @param others that are read where a file has them
   * @param key what is the same for every way to write a heading
   */
  public record Asked(
      @Nullable String encoding,
      List<Separator> separators,
      Collection<String> headings,
      Collection<String> others,
      UnaryOperator<String> key) {

    private List<String> keys() {
      return Stream.concat(headings.stream(), others.stream()).map(key).distinct().toList();
    }
  }

  /**
   * @throws UnreadableFile where no row near the beginning has the headings, with what is missing,
   *     or where a column that would be read stands twice
   */
  public static Layout of(FileBytes file, Asked asked) throws IOException, UnreadableFile {
    var charset = charset(file, asked.encoding());
    var wanted = asked.headings().stream().map(asked.key()).toList();
    Layout best = null;
    Nearest nearest = Nearest.NONE;
    for (var separator : asked.separators()) {
      for (var row : head(file, charset, separator)) {
        var columns = columns(row, asked.key());
        var missing = wanted.stream().filter(name -> !columns.containsKey(name)).toList();
        if (missing.isEmpty() && (best == null || columns.size() > best.columns.size())) {
          refuseTwice(row, asked);
          best = new Layout(charset, separator.mark(), row.number(), columns, asked.key());
          break;
        }
        nearest = nearest.or(row, missing, wanted.size());
      }
    }
    if (best == null) {
      throw new UnreadableFile(nearest.told(asked.headings()));
    }
    return best;
  }

  private static Charset charset(FileBytes file, @Nullable String known) throws IOException {
    if (known != null) {
      return Charset.forName(known);
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

  private static Map<String, Integer> columns(RawRow row, UnaryOperator<String> key) {
    var columns = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < row.cells().size(); i++) {
      columns.putIfAbsent(key.apply(row.cells().get(i)), i);
    }
    columns.remove("");
    return columns;
  }

  private static void refuseTwice(RawRow row, Asked asked) throws UnreadableFile {
    var times = new HashMap<String, Integer>();
    row.cells().forEach(cell -> times.merge(asked.key().apply(cell), 1, Integer::sum));
    var twice = asked.keys().stream().filter(key -> times.getOrDefault(key, 0) > 1).toList();
    if (!twice.isEmpty()) {
      throw new UnreadableFile(
          "Line " + row.line() + " has two columns of the name " + String.join(", ", twice));
    }
  }

  public Charset charset() {
    return charset;
  }

  public char separator() {
    return separator;
  }

  /**
   * Whether the row stands above the headings, is them, is blank, or has the headings once more, as
   * where reports were put one under another.
   */
  public boolean passesOver(RawRow row) {
    return row.number() <= headerRecord || row.isBlank() || isHeading(row);
  }

  /** Empty where no column is named so. */
  public String cell(RawRow row, @Nullable String name) {
    var at = name == null ? null : columns.get(key.apply(name));
    return at == null ? "" : row.cell(at);
  }

  private boolean isHeading(RawRow row) {
    return columns.entrySet().stream()
        .allMatch(column -> key.apply(row.cell(column.getValue())).equals(column.getKey()));
  }

  /** The row that came nearest to being the headings, to tell what is missing. */
  private record Nearest(@Nullable RawRow row, List<String> missing) {

    static final Nearest NONE = new Nearest(null, List.of());

    Nearest or(RawRow other, List<String> lacks, int wanted) {
      boolean nearer = lacks.size() < wanted && (row == null || lacks.size() < missing.size());
      return nearer ? new Nearest(other, lacks) : this;
    }

    String told(Collection<String> headings) {
      if (row == null) {
        return "No row within the first "
            + LOOK_AT
            + " has any of the headings "
            + String.join(", ", headings);
      }
      return "Line "
          + row.line()
          + " has no column "
          + String.join(", ", missing)
          + "; it has "
          + row.cells().stream()
              .map(Text::clean)
              .filter(cell -> !cell.isEmpty())
              .limit(30)
              .collect(Collectors.joining(", "));
    }
  }
}

package org.socialvalue.monitoring.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180). Words that a spreadsheet would take for a formula begin with an
 * apostrophe; numbers are left as they are.
 */
public final class Csv {

  public static final String TYPE = "text/csv";

  private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

  private final StringBuilder out = new StringBuilder();

  public Csv(String... headers) {
    row((Object[]) headers);
  }

  /**
   * @param cells numbers, words, or anything that says itself in words; null for an empty cell
   */
  public Csv row(@Nullable Object... cells) {
    out.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  public Csv rows(List<? extends List<?>> rows) {
    rows.forEach(row -> row(row.toArray()));
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> quoted(harmless(cell.toString()));
    };
  }

  private static String harmless(String words) {
    var begins = words.stripLeading();
    boolean formula =
        !words.isEmpty()
            && (FORMULA.indexOf(words.charAt(0)) >= 0
                || (!begins.isEmpty() && FORMULA.indexOf(begins.charAt(0)) >= 0));
    return formula ? "'" + words : words;
  }

  private static String quoted(String words) {
    return words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
        ? '"' + words.replace("\"", "\"\"") + '"'
        : words;
  }
}

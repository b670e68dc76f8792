package org.socialvalue.monitoring.table;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number of the record, from 1; a record may take several lines
 * @param line that it begins on, from 1
 * @param torn whether a quote opens in it that doesn't close in time; its line is then all of it
 */
public record RawRow(long number, long line, boolean torn, List<String> cells) {

  /** What is told of a row that is torn. */
  public static final String TORN =
      "a quote opens in this line and does not close; what follows it is read";

  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return !torn && cells.stream().allMatch(cell -> Text.clean(cell).isEmpty());
  }
}

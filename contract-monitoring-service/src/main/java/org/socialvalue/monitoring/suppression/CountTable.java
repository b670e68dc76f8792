package org.socialvalue.monitoring.suppression;

import java.util.List;

/**
 * Exact counts of people in two ways at once. It stays inside; what leaves is a {@link
 * SharedTable}.
 *
 * @param cells one list for each row, one count for each column; never negative
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Long>> cells) {

  public CountTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    int wide = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != wide)) {
      throw new IllegalArgumentException("A cell for each row and column is needed");
    }
  }
}

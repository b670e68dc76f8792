package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of counts as it may be shared: rows with their cells where that is safe, else the column
 * totals alone, else the whole alone.
 */
public record SharedTable(
    List<String> rows,
    List<String> columns,
    List<List<Shared>> cells,
    List<Shared> rowTotals,
    List<Shared> columnTotals,
    Shared total) {

  static SharedTable of(CountTable table, Breakdown shared) {
    var cells =
        table.rows().stream()
            .map(
                row ->
                    table.columns().stream().map(column -> shared.at("row", row, column)).toList())
            .toList();
    return new SharedTable(
        table.rows(),
        table.columns(),
        cells,
        table.rows().stream().map(row -> shared.at("row", row)).toList(),
        columnTotals(table, shared, cells),
        shared.count());
  }

  private static List<Shared> columnTotals(
      CountTable table, Breakdown shared, List<List<Shared>> cells) {
    if (cells.stream().flatMap(List::stream).anyMatch(Shared::hidden)) {
      return table.columns().stream().map(column -> shared.at("column", column)).toList();
    }
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            column -> Shared.exactly(cells.stream().mapToLong(row -> known(row.get(column))).sum()))
        .toList();
  }

  private static long known(Shared cell) {
    return cell.value() == null ? 0 : cell.value();
  }
}

package org.socialvalue.monitoring.intake;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number of the record, from 1; a record may take several lines
 * @param line that it begins on, from 1
 * @param torn whether a quote opens in it that doesn't close in time; its line is then all of it
 */
record RawRow(long number, long line, boolean torn, List<String> cells) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}

package org.socialvalue.monitoring.intake;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number of the record, from 1; a record may take several lines
 * @param line that it begins on, from 1
 * @param lines how many it takes
 */
record RawRow(long number, long line, long lines, List<String> cells) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}

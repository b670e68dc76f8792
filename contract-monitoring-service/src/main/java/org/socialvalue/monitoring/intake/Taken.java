package org.socialvalue.monitoring.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of some figures.
 *
 * @param unchanged they were on record just so
 * @param refused what was not taken, by line
 */
record Taken(int taken, int corrected, int unchanged, List<RowFault> refused) {

  static final Taken NOTHING = new Taken(0, 0, 0, List.of());

  /** With what could not even be read. */
  Taken and(List<RowFault> unread) {
    var all =
        Stream.concat(unread.stream(), refused.stream())
            .sorted(Comparator.comparingLong(RowFault::line))
            .toList();
    return new Taken(taken, corrected, unchanged, all);
  }

  /** A row counts once, however much of it is refused. */
  long rowsRefused() {
    return refused.stream().mapToLong(RowFault::line).distinct().count();
  }
}

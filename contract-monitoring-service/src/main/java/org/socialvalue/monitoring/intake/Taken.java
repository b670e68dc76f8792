package org.socialvalue.monitoring.intake;

import java.util.List;

/**
 * What became of some figures.
 *
 * @param unchanged they were on record just so
 */
record Taken(int taken, int corrected, int unchanged, List<RowFault> refused) {

  static final Taken NOTHING = new Taken(0, 0, 0, List.of());
}

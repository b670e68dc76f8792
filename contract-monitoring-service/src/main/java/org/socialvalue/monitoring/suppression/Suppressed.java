package org.socialvalue.monitoring.suppression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * Hides small counts of people, and whatever would give them away. A count from 1 to one below the
 * threshold is hidden; nobody is shown as nobody.
 *
 * <p>A count is broken down by a dimension wholly or not at all: only where each part is nobody or
 * reaches the threshold. Where a dimension can't be shown it is passed over and the next one tried.
 * So nothing that is shown depends on how large a hidden count is, and each hidden count may still
 * be any from 1 to one below the threshold, also for a reader who knows these rules (decision
 * 0051). That holds for one breakdown of the same people: never publish a second one that tells
 * them apart in another order, and sum over contracts by {@link #sum} only. Over time: {@link
 * OverTime}.
 */
public final class Suppressed {

  /** The least that a threshold can be: below it a hidden count could only be one. */
  public static final int LEAST_THRESHOLD = 3;

  private Suppressed() {}

  /** One count by itself. */
  public static Shared count(long count, int threshold) {
    return shown(count, sound(threshold)) ? Shared.exactly(count) : Shared.fewerThan(threshold);
  }

  /**
   * A sum over counts that are shared one by one, too, such as those of several contracts. Under
   * any filter and grouping it holds the same shown counts, so no two sums differ by a hidden one.
   */
  public static SharedSum sum(Collection<Long> counts, int threshold) {
    sound(threshold);
    var may = counts.stream().filter(count -> shown(count, threshold)).toList();
    return new SharedSum(may.stream().mapToLong(Long::longValue).sum(), counts.size() - may.size());
  }

  /** A table with its totals: by row and within each row by column. */
  public static SharedTable table(CountTable table, int threshold) {
    var counts = new HashMap<List<String>, Long>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        counts.put(
            List.of(table.rows().get(row), table.columns().get(column)),
            table.cells().get(row).get(column));
      }
    }
    var people =
        new People(
            List.of(new Dimension("row", table.rows()), new Dimension("column", table.columns())),
            counts);
    return SharedTable.of(table, breakdown(people, threshold));
  }

  /** The people by each dimension within the one before, as far as that is safe. */
  public static Breakdown breakdown(People people, int threshold) {
    return new BreakingDown(sound(threshold), path -> true).of(people, "");
  }

  /** A number of people, rounded down; a part of a person is not nobody. */
  public static long people(BigDecimal number) {
    long down = number.max(BigDecimal.ZERO).setScale(0, RoundingMode.DOWN).longValue();
    return down == 0 && number.signum() > 0 ? 1 : down;
  }

  static boolean shown(long count, int threshold) {
    if (count < 0) {
      throw new IllegalArgumentException("There are never fewer than no people");
    }
    return count == 0 || count >= threshold;
  }

  static int sound(int threshold) {
    if (threshold < LEAST_THRESHOLD) {
      throw new IllegalArgumentException("A threshold is " + LEAST_THRESHOLD + " or more");
    }
    return threshold;
  }
}

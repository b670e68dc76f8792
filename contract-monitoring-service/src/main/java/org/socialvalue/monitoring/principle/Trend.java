package org.socialvalue.monitoring.principle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks on one principle go. Marks on another scale can't be compared: the trend begins
 * anew with the scale that was used last.
 *
 * @param first the first mark on the scale used last; null where none was given
 * @param latest the newest; null where none was given
 * @param sinceFirst null with fewer than two marks to compare
 * @param sinceLast against the one before; null with fewer than two
 */
public record Trend(
    @Nullable Point first,
    @Nullable Point latest,
    @Nullable Direction sinceFirst,
    @Nullable Direction sinceLast) {

  /** One mark on its day. */
  public record Point(LocalDate scoredOn, int mark, String evidence, Scale scale) {}

  /** How a mark compares with the one before it. */
  public enum Direction {
    /** Better than the one before. */
    RISING,
    /** The same. */
    LEVEL,
    /** Worse than the one before. */
    FALLING
  }

  /**
   * @param points in the order of their days
   */
  public static Trend of(List<Point> points) {
    if (points.isEmpty()) {
      return new Trend(null, null, null, null);
    }
    var latest = points.getLast();
    var alike = alike(points);
    var first = alike.getFirst();
    if (alike.size() == 1) {
      return new Trend(first, latest, null, null);
    }
    var before = alike.get(alike.size() - 2);
    return new Trend(first, latest, direction(first, latest), direction(before, latest));
  }

  /** The last of them without a change of scale in between. */
  private static List<Point> alike(List<Point> points) {
    var scale = points.getLast().scale();
    int from = points.size();
    while (from > 0 && points.get(from - 1).scale().isLike(scale)) {
      from--;
    }
    return points.subList(from, points.size());
  }

  private static Direction direction(Point earlier, Point later) {
    int change = Integer.compare(later.mark(), earlier.mark());
    return change > 0 ? Direction.RISING : change < 0 ? Direction.FALLING : Direction.LEVEL;
  }
}

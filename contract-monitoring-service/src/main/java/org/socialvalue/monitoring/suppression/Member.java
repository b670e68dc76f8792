package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One person in a release. It stays inside.
 *
 * @param categories one for each dimension, in their order
 * @param shownIn the paths at which the person was counted when each was last shown
 */
public record Member(List<String> categories, Set<String> shownIn) {

  /** Whether the person is counted at a path such as {@code band=LOW/result=HELD}. */
  boolean isAt(String path, List<Dimension> dimensions) {
    if (path.isEmpty()) {
      return true;
    }
    for (var step : path.split("/")) {
      boolean there = false;
      for (int at = 0; at < dimensions.size(); at++) {
        there |= step.equals(Breakdown.within("", dimensions.get(at).name(), categories.get(at)));
      }
      if (!there) {
        return false;
      }
    }
    return true;
  }

  /** The paths to remember once a breakdown is out: of all counts that it tells. */
  public Set<String> shownIn(Breakdown out, List<Dimension> dimensions) {
    var paths = new TreeSet<>(shownIn);
    for (var path : Paths.toldBy(out, dimensions)) {
      if (isAt(path, dimensions)) {
        paths.add(path);
      } else {
        paths.remove(path);
      }
    }
    return paths;
  }
}

package org.socialvalue.monitoring.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who came and who left at each path since it was last shown.
 *
 * @param came how many are there and were not
 * @param left how many were there and are not
 */
record Flows(Map<String, Integer> came, Map<String, Integer> left) {

  /** One pass over the members; people of the same categories are at the same paths. */
  static Flows of(List<Member> members, List<Dimension> dimensions, Map<String, Integer> gone) {
    var came = new HashMap<String, Integer>();
    var left = new HashMap<>(gone);
    var known = new HashMap<List<String>, Set<String>>();
    for (var one : members) {
      var at = known.computeIfAbsent(one.categories(), c -> Paths.of(c, dimensions));
      for (var path : at) {
        if (!one.shownIn().contains(path)) {
          came.merge(path, 1, Integer::sum);
        }
      }
      for (var path : one.shownIn()) {
        if (!at.contains(path)) {
          left.merge(path, 1, Integer::sum);
        }
      }
    }
    return new Flows(came, left);
  }

  /** Whether each is nobody or reaches the threshold. */
  boolean tellNoSmallCount(String path, int threshold) {
    return Suppressed.shown(came.getOrDefault(path, 0), threshold)
        && Suppressed.shown(left.getOrDefault(path, 0), threshold);
  }
}

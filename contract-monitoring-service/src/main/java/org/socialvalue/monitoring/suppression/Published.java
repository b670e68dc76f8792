package org.socialvalue.monitoring.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was shown of people up to now.
 *
 * @param last the release that stands
 * @param everShown the paths of all counts that were ever told, directly or by adding up
 * @param gone how many were counted at a path when it was last shown and have been removed since
 */
public record Published(Breakdown last, Set<String> everShown, Map<String, Integer> gone) {

  static Published first(Breakdown out, Set<String> told) {
    return new Published(out, new TreeSet<>(told), Map.of());
  }

  Published then(Breakdown out, Set<String> told) {
    var paths = new TreeSet<>(everShown);
    paths.addAll(told);
    var left = new HashMap<>(gone);
    left.keySet().removeAll(told);
    return new Published(out, paths, left);
  }

  /** Somebody's row is removed: they will be missing where they were shown. */
  public Published without(Set<String> shownIn) {
    var left = new HashMap<>(gone);
    shownIn.forEach(path -> left.merge(path, 1, Integer::sum));
    return new Published(last, everShown, left);
  }
}

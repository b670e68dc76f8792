package org.socialvalue.monitoring.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was shown of people up to now.
 *
 * @param last the release that stands
 * @param everShown all paths that were ever shown
 * @param gone how many were counted at a path when it was last shown and have been removed since
 */
public record Published(Breakdown last, Set<String> everShown, Map<String, Integer> gone) {

  static Published first(Breakdown out) {
    return new Published(out, new TreeSet<>(out.paths()), Map.of());
  }

  Published then(Breakdown out) {
    var paths = new TreeSet<>(everShown);
    paths.addAll(out.paths());
    var left = new HashMap<>(gone);
    left.keySet().removeAll(out.paths());
    return new Published(out, paths, left);
  }

  /** Somebody's row is removed: they will be missing where they were shown. */
  public Published without(Set<String> shownIn) {
    var left = new HashMap<>(gone);
    shownIn.forEach(path -> left.merge(path, 1, Integer::sum));
    return new Published(last, everShown, left);
  }
}

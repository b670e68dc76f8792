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

  /**
   * The paths to remember once a breakdown is out.
   *
   * @param told the paths of all counts that it tells, by {@link Paths#toldBy}
   */
  public Set<String> shownIn(Set<String> told, List<Dimension> dimensions) {
    var at = Paths.of(categories, dimensions);
    var paths = new TreeSet<>(shownIn);
    paths.removeAll(told);
    told.stream().filter(at::contains).forEach(paths::add);
    return paths;
  }
}

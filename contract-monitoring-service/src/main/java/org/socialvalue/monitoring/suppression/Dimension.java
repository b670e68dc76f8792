package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to tell people apart, such as by need band.
 *
 * @param categories all that there are, whether anybody is in them or not
 * @param coarsens the dimension of which it is a coarser reading, to be tried where that one would
 *     show a small count; null for a dimension of its own
 * @param of for a coarser reading: which categories of the finer one make up each of its own
 */
public record Dimension(
    String name, List<String> categories, @Nullable String coarsens, Map<String, Set<String>> of) {

  public Dimension {
    categories = List.copyOf(categories);
    of = Map.copyOf(of);
    if (Set.copyOf(categories).size() != categories.size()) {
      throw new IllegalArgumentException("A category stands once in a dimension");
    }
  }

  public Dimension(String name, List<String> categories) {
    this(name, categories, null, Map.of());
  }

  /** What is told by one of its categories, by whichever dimension tells it. */
  Map<String, Set<String>> wish(String category) {
    return coarsens == null
        ? Map.of(name, Set.of(category))
        : Map.of(name, Set.of(category), coarsens, of.getOrDefault(category, Set.of()));
  }

  /** What it tells, finely or coarsely. */
  String family() {
    return coarsens == null ? name : coarsens;
  }
}

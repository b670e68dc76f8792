package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to tell people apart, such as by need band.
 *
 * @param categories all that there are, whether anybody is in them or not
 * @param coarsens the dimension of which it is a coarser reading, to be tried where that one would
 *     show a small count; null for a dimension of its own
 */
public record Dimension(String name, List<String> categories, @Nullable String coarsens) {

  public Dimension {
    categories = List.copyOf(categories);
    if (Set.copyOf(categories).size() != categories.size()) {
      throw new IllegalArgumentException("A category stands once in a dimension");
    }
  }

  public Dimension(String name, List<String> categories) {
    this(name, categories, null);
  }
}

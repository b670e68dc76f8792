package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.Set;

/**
 * A way to tell people apart, such as by need band.
 *
 * @param categories all that there are, whether anybody is in them or not
 */
public record Dimension(String name, List<String> categories) {

  public Dimension {
    categories = List.copyOf(categories);
    if (Set.copyOf(categories).size() != categories.size()) {
      throw new IllegalArgumentException("A category stands once in a dimension");
    }
  }
}

package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many people there are in each combination of categories. It stays inside.
 *
 * @param dimensions in the order in which they are worth showing
 * @param counts by one category for each dimension, in their order; what is missing is nobody
 */
public record People(List<Dimension> dimensions, Map<List<String>, Long> counts) {

  public People {
    dimensions = List.copyOf(dimensions);
    counts = Map.copyOf(counts);
    for (var categories : counts.keySet()) {
      requireKnown(categories, dimensions);
    }
  }

  /** Whoever is in no category would be in the whole and in no part: found by subtraction. */
  private static void requireKnown(List<String> categories, List<Dimension> dimensions) {
    boolean known = categories.size() == dimensions.size();
    for (int at = 0; known && at < categories.size(); at++) {
      known = dimensions.get(at).categories().contains(categories.get(at));
    }
    if (!known) {
      throw new IllegalArgumentException("No such categories: " + categories);
    }
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Those of one category of a dimension, told apart by the dimensions that are left then. */
  People within(int dimension, String category) {
    var left = left(dimension);
    var those =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().get(dimension).equals(category))
            .collect(
                Collectors.toMap(
                    entry -> left.stream().map(entry.getKey()::get).toList(),
                    Map.Entry::getValue,
                    Long::sum));
    return new People(left.stream().map(dimensions::get).toList(), those);
  }

  /** Those after it, without coarser readings of the same. */
  private List<Integer> left(int dimension) {
    var name = dimensions.get(dimension).name();
    return IntStream.range(dimension + 1, dimensions.size())
        .filter(at -> !name.equals(dimensions.get(at).coarsens()))
        .boxed()
        .toList();
  }
}

package org.socialvalue.monitoring.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every count that a breakdown tells, directly or by adding up: as paths such as {@code
 * band=LOW/result=HELD}, the empty one for the whole. Between releases all of these are compared,
 * since a reader can add up too.
 */
public final class Paths {

  private final Breakdown shown;
  private final List<Dimension> dimensions;
  private final Set<String> told = new HashSet<>();

  private Paths(Breakdown shown, List<Dimension> dimensions) {
    this.shown = shown;
    this.dimensions = dimensions;
  }

  public static Set<String> toldBy(Breakdown shown, List<Dimension> dimensions) {
    var paths = new Paths(shown, dimensions);
    paths.collect(0, "", List.of(), Set.of());
    return paths.told;
  }

  /** Every path at which somebody of these categories is counted. */
  static Set<String> of(List<String> categories, List<Dimension> dimensions) {
    var at = new HashSet<String>();
    walk(categories, dimensions, 0, "", Set.of(), at);
    return at;
  }

  private static void walk(
      List<String> categories,
      List<Dimension> dimensions,
      int from,
      String path,
      Set<String> families,
      Set<String> at) {
    at.add(path);
    for (int next = from; next < dimensions.size(); next++) {
      var by = dimensions.get(next);
      if (!families.contains(by.family())) {
        walk(
            categories,
            dimensions,
            next + 1,
            Breakdown.within(path, by.name(), categories.get(next)),
            and(families, by.family()),
            at);
      }
    }
  }

  private void collect(
      int from, String path, List<Map<String, Set<String>>> wishes, Set<String> families) {
    if (shown.people(wishes).isPresent()) {
      told.add(path);
    }
    for (int at = from; at < dimensions.size(); at++) {
      var by = dimensions.get(at);
      if (families.contains(by.family())) {
        continue;
      }
      for (var category : by.categories()) {
        collect(
            at + 1,
            Breakdown.within(path, by.name(), category),
            and(wishes, by.wish(category)),
            and(families, by.family()));
      }
    }
  }

  private static <T> List<T> and(List<T> some, T one) {
    var all = new ArrayList<>(some);
    all.add(one);
    return all;
  }

  private static <T> Set<T> and(Set<T> some, T one) {
    var all = new HashSet<>(some);
    all.add(one);
    return all;
  }
}

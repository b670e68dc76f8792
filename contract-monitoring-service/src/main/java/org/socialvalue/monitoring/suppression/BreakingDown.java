package org.socialvalue.monitoring.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Breaks a count of people down as far as no small count shows.
 *
 * @param maySay whether there is any other reason against showing the count at a path
 */
record BreakingDown(int threshold, Predicate<String> maySay) {

  Breakdown of(People people, String path) {
    var total = Suppressed.count(people.total(), threshold);
    if (total.value() == null || total.value() == 0) {
      return new Breakdown(total, null, List.of(), List.of());
    }
    var passed = new ArrayList<String>();
    for (int at = 0; at < people.dimensions().size(); at++) {
      if (canShow(people, at, path)) {
        return new Breakdown(
            total, people.dimensions().get(at).name(), parts(people, at, path), passed);
      }
      passed.add(people.dimensions().get(at).name());
    }
    return new Breakdown(total, null, List.of(), passed);
  }

  private boolean canShow(People people, int at, String path) {
    var by = people.dimensions().get(at);
    return by.categories().stream()
        .allMatch(
            category ->
                Suppressed.shown(people.within(at, category).total(), threshold)
                    && maySay.test(Breakdown.within(path, by.name(), category)));
  }

  private List<Breakdown.Part> parts(People people, int at, String path) {
    var by = people.dimensions().get(at);
    return by.categories().stream()
        .map(
            category ->
                new Breakdown.Part(
                    category,
                    of(people.within(at, category), Breakdown.within(path, by.name(), category))))
        .toList();
  }
}

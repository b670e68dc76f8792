package org.socialvalue.monitoring.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether figures about people that change may be published anew, so that the difference to
 * what was published before tells no small count either: at each path that was told before, those
 * who came and those who left since must each be nobody or reach the threshold (decision 0051).
 *
 * @param before what was shown up to now; null for nothing
 * @param mayLoseDetail whether a release may show less than the last one did; else it waits
 */
public record Releasing(
    List<Dimension> dimensions,
    List<Member> members,
    @Nullable Published before,
    boolean mayLoseDetail,
    int threshold) {

  /** The next release; empty while the last one has to stand. */
  public Optional<Published> next() {
    var maySay = maySay();
    var next = released(dimensions, maySay);
    return next.isEmpty() && mayLoseDetail ? released(List.of(), maySay) : next;
  }

  private Optional<Published> released(List<Dimension> by, Predicate<String> maySay) {
    var people = people(by);
    if (!maySay.test("") || Suppressed.count(people.total(), threshold).hidden()) {
      return Optional.empty();
    }
    var out = new BreakingDown(threshold, maySay).of(people, "");
    var told = Paths.toldBy(out, dimensions);
    if (before == null) {
      return people.total() == 0 ? Optional.empty() : Optional.of(Published.first(out, told));
    }
    boolean loses = !told.containsAll(Paths.toldBy(before.last(), dimensions));
    if (out.equals(before.last()) || (loses && !mayLoseDetail) || !told.stream().allMatch(maySay)) {
      return Optional.empty();
    }
    return Optional.of(before.then(out, told));
  }

  private Predicate<String> maySay() {
    if (before == null) {
      return path -> true;
    }
    var known = before.everShown();
    var flows = Flows.of(members, dimensions, before.gone());
    return path -> !known.contains(path) || flows.tellNoSmallCount(path, threshold);
  }

  /** By all dimensions or by none. */
  private People people(List<Dimension> by) {
    Map<List<String>, Long> counts = new HashMap<>();
    members.forEach(one -> counts.merge(one.categories().subList(0, by.size()), 1L, Long::sum));
    return new People(by, counts);
  }
}

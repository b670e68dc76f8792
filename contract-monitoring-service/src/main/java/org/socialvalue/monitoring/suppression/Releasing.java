package org.socialvalue.monitoring.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether figures about people that change may be published anew, so that the difference to
 * what was published before tells no small count either: at each path that was shown before, those
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
    var next = released(dimensions);
    return next.isEmpty() && mayLoseDetail ? released(List.of()) : next;
  }

  private Optional<Published> released(List<Dimension> by) {
    var people = people(by);
    if (!maySay("") || Suppressed.count(people.total(), threshold).hidden()) {
      return Optional.empty();
    }
    var out = new BreakingDown(threshold, this::maySay).of(people, "");
    var told = Paths.toldBy(out, dimensions);
    if (before == null) {
      return people.total() == 0 ? Optional.empty() : Optional.of(Published.first(out, told));
    }
    boolean safe = told.stream().allMatch(this::maySay);
    boolean loses = !told.containsAll(Paths.toldBy(before.last(), dimensions));
    if (!safe || out.equals(before.last()) || (loses && !mayLoseDetail)) {
      return Optional.empty();
    }
    return Optional.of(before.then(out, told));
  }

  private boolean maySay(String path) {
    if (before == null || !before.everShown().contains(path)) {
      return true;
    }
    long came =
        members.stream()
            .filter(one -> one.isAt(path, dimensions) && !one.shownIn().contains(path))
            .count();
    long left =
        members.stream()
                .filter(one -> !one.isAt(path, dimensions) && one.shownIn().contains(path))
                .count()
            + before.gone().getOrDefault(path, 0);
    return Suppressed.shown(came, threshold) && Suppressed.shown(left, threshold);
  }

  /** By all dimensions or by none. */
  private People people(List<Dimension> by) {
    var counts = new HashMap<List<String>, Long>();
    members.forEach(one -> counts.merge(one.categories().subList(0, by.size()), 1L, Long::sum));
    return new People(by, counts);
  }
}

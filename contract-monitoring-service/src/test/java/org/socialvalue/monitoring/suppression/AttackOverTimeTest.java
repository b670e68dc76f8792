package org.socialvalue.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.monitoring.suppression.OverTime.Change;
import org.socialvalue.monitoring.suppression.OverTime.Told;

/**
 * A reader who looks after each change, knows the method, the threshold and how many figures there
 * are, and tries everything that could have happened: figures that come, in time or late, are
 * corrected, doubted and cleared. Whatever number of people from one to below the threshold is left
 * as the only possible one was given away.
 *
 * <p>Histories of up to so many changes are tried; what is told by one that is shorter may have
 * come about in longer ones too, so the longest are only looked at as what else it could have been.
 */
class AttackOverTimeTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

  @ParameterizedTest(name = "threshold {0}: {1} figures of up to {2} people, {3} changes")
  @CsvSource({"3, 2, 8, 5", "3, 3, 6, 4", "4, 2, 11, 4", "5, 2, 13, 4"})
  void no_small_number_is_all_that_the_readings_can_mean(
      int threshold, int figures, int most, int changes) {
    var attack = new Attack(threshold, figures, most, changes);
    attack.tryAll(List.of(), List.of());

    assertThat(attack.byWhatIsRead).hasSizeGreaterThan(1_000);
    attack.byWhatIsRead.forEach(attack::nothingIsGivenAway);
  }

  /**
   * What is seen at once.
   *
   * @param figures how many came in so far
   */
  private record Reading(Told told, int figures) {}

  /** Which figure counts how many people from now on. */
  private record Event(int figure, int people) {}

  private static final class Attack {

    private final int threshold;
    private final int figures;
    private final int most;
    private final int changes;
    private final Map<List<Reading>, List<List<Event>>> byWhatIsRead = new HashMap<>();

    private Attack(int threshold, int figures, int most, int changes) {
      this.threshold = threshold;
      this.figures = figures;
      this.most = most;
      this.changes = changes;
    }

    private void tryAll(List<Event> history, List<Reading> readings) {
      int known = Math.toIntExact(history.stream().map(Event::figure).distinct().count());
      if (history.size() == changes) {
        return;
      }
      for (int figure = 0; figure < Math.min(known + 1, figures); figure++) {
        for (int people = 0; people <= most; people++) {
          if (Objects.equals(last(history, figure), people)) {
            continue;
          }
          var longer = plus(history, new Event(figure, people));
          var reading = read(longer, Math.max(known, figure + 1));
          boolean looksTheSame = !readings.isEmpty() && readings.getLast().equals(reading);
          var seen = looksTheSame ? readings : plus(readings, reading);
          byWhatIsRead.computeIfAbsent(seen, any -> new ArrayList<>()).add(longer);
          tryAll(longer, seen);
        }
      }
    }

    private Reading read(List<Event> history, int known) {
      var told = OverTime.told(asChanges(history), threshold);
      var reached = BigDecimal.valueOf(total(history));
      assertThat(reached).as("%s", history).isBetween(told.least(threshold), told.most(threshold));
      return new Reading(told, known);
    }

    private void nothingIsGivenAway(List<Reading> readings, List<List<Event>> possible) {
      boolean isShort = possible.stream().anyMatch(history -> history.size() < changes);
      boolean beyondReach =
          readings.getLast().told().steps().stream()
              .anyMatch(step -> step.change().abs().intValue() > most - threshold);
      if (!isShort || beyondReach) {
        return;
      }
      notSmall(possible, Attack::total);
      for (int at = 0; at < figures; at++) {
        int figure = at;
        notSmall(possible, history -> first(history, figure));
        notSmall(possible, history -> last(history, figure));
        notSmall(possible, history -> corrected(history, figure));
      }
    }

    private void notSmall(
        List<List<Event>> possible, Function<List<Event>, @Nullable Integer> secret) {
      Set<@Nullable Integer> values = new HashSet<>();
      possible.forEach(history -> values.add(secret.apply(history)));
      if (values.size() == 1) {
        var only = values.iterator().next();
        assertThat(only == null || only == 0 || Math.abs(only) >= threshold)
            .as("%s is given away by %s", only, possible)
            .isTrue();
      }
    }

    private static int total(List<Event> history) {
      var now = new HashMap<Integer, Integer>();
      history.forEach(event -> now.put(event.figure(), event.people()));
      return now.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static @Nullable Integer corrected(List<Event> history, int figure) {
      var first = first(history, figure);
      var last = last(history, figure);
      return first == null || last == null ? null : Integer.valueOf(last - first);
    }

    private static @Nullable Integer first(List<Event> history, int figure) {
      return people(history, figure).stream().findFirst().orElse(null);
    }

    private static @Nullable Integer last(List<Event> history, int figure) {
      var people = people(history, figure);
      return people.isEmpty() ? null : people.getLast();
    }

    private static List<Integer> people(List<Event> history, int figure) {
      return history.stream().filter(event -> event.figure() == figure).map(Event::people).toList();
    }

    /** They stand on the month of the latest figure that came. */
    private static List<Change> asChanges(List<Event> history) {
      var changes = new ArrayList<Change>();
      int latest = 0;
      for (var event : history) {
        latest = Math.max(latest, event.figure());
        changes.add(
            new Change(
                new UUID(0, event.figure()),
                FIRST.plusMonths(latest),
                BigDecimal.valueOf(event.people())));
      }
      return changes;
    }

    private static <T> List<T> plus(List<T> list, T more) {
      var longer = new ArrayList<>(list);
      longer.add(more);
      return List.copyOf(longer);
    }
  }
}

package org.socialvalue.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleasingTest {

  private static final List<Dimension> BY_BAND =
      List.of(new Dimension("band", List.of("LOW", "HIGH")));

  @Test
  void nothing_is_released_before_there_are_enough() {
    assertThat(next(people(4, 0), null, 5)).isEmpty();
    assertThat(next(people(3, 2), null, 5).orElseThrow().last().count().value()).isEqualTo(5);
    assertThat(next(people(0, 0), null, 5)).isEmpty();
  }

  @Test
  void one_newcomer_does_not_show_in_a_difference() {
    var first = next(people(6, 5), null, 5).orElseThrow();
    var before = remembered(people(6, 5), first);
    assertThat(next(with(before, "LOW", 1), first, 5)).isEmpty();
    var second = next(with(before, "LOW", 5), first, 5).orElseThrow();
    assertThat(second.last().at("band", "LOW").value()).isEqualTo(11);
  }

  @Test
  void somebody_who_was_removed_does_not_show_either() {
    var first = next(people(9, 9), null, 5).orElseThrow();
    var before = remembered(people(9, 9), first);
    var without = before.subList(1, before.size());
    assertThat(next(without, first.without(before.getFirst().shownIn()), 5)).isEmpty();
  }

  @Test
  void detail_is_kept_by_waiting_until_it_may_be_lost() {
    var first = next(people(6, 5), null, 5).orElseThrow();
    var before = with(remembered(people(6, 5), first), "LOW", 3);
    var now = with(before, "HIGH", 2);
    assertThat(next(now, first, 5)).isEmpty();
    var released = new Releasing(BY_BAND, now, first, true, 5).next().orElseThrow();
    assertThat(released.last().count().value()).isEqualTo(16);
    assertThat(released.last().notShownBy()).containsExactly("band");
  }

  @Test
  void the_same_again_is_no_release() {
    var first = next(people(6, 5), null, 5).orElseThrow();
    assertThat(next(remembered(people(6, 5), first), first, 5)).isEmpty();
  }

  @Test
  void a_coarser_reading_is_shown_where_the_finer_one_would_tell_too_much() {
    var dimensions =
        List.of(
            new Dimension("result", List.of("IMPROVED", "HELD", "FALLEN")),
            new Dimension(
                "improved",
                List.of("YES", "NO"),
                "result",
                Map.of("YES", Set.of("IMPROVED"), "NO", Set.of("HELD", "FALLEN"))));
    var members =
        Stream.of(
                IntStream.range(0, 9).mapToObj(i -> List.of("IMPROVED", "YES")),
                IntStream.range(0, 4).mapToObj(i -> List.of("HELD", "NO")),
                IntStream.range(0, 2).mapToObj(i -> List.of("FALLEN", "NO")))
            .flatMap(all -> all)
            .map(categories -> new Member(categories, Set.of()))
            .toList();
    var out = new Releasing(dimensions, members, null, false, 5).next().orElseThrow().last();
    assertThat(out.by()).isEqualTo("improved");
    assertThat(out.people(List.of(wish("result", "IMPROVED", "improved", "YES")))).hasValue(9);
    assertThat(out.people(List.of(Map.of("result", Set.of("FALLEN"))))).isEmpty();
  }

  @Test
  void what_a_reader_adds_up_is_compared_too() {
    // Given bands with their results; the sum over bands is 10 improved
    var dimensions =
        List.of(
            new Dimension("band", List.of("LOW", "HIGH")),
            new Dimension("result", List.of("IMPROVED", "HELD")));
    var members = new ArrayList<Member>();
    for (var band : List.of("LOW", "HIGH")) {
      for (var result : List.of("IMPROVED", "HELD")) {
        for (int i = 0; i < 5; i++) {
          members.add(new Member(List.of(band, result), Set.of()));
        }
      }
    }
    var first = new Releasing(dimensions, members, null, false, 5).next().orElseThrow();
    var before =
        new ArrayList<>(
            members.stream()
                .map(
                    one ->
                        new Member(
                            one.categories(),
                            one.shownIn(Paths.toldBy(first.last(), dimensions), dimensions)))
                .toList());
    // When one with low needs improves: by results alone it would be 11 improved
    before.set(5, new Member(List.of("LOW", "IMPROVED"), before.get(5).shownIn()));
    // Then neither detail nor, once it may be lost, the results show
    assertThat(new Releasing(dimensions, before, first, false, 5).next()).isEmpty();
    var later = new Releasing(dimensions, before, first, true, 5).next().orElseThrow().last();
    assertThat(later.by()).isEqualTo("band");
    assertThat(later.people(List.of(Map.of("result", Set.of("IMPROVED"))))).isEmpty();
  }

  /**
   * One who knows the method, reads two releases after each other and tries every history that
   * there could have been between them.
   */
  @Test
  void two_releases_after_each_other_tell_no_small_number() {
    var byWhatIsShown = new HashMap<List<@Nullable Breakdown>, List<History>>();
    histories(7, 6)
        .forEach(
            history ->
                byWhatIsShown
                    .computeIfAbsent(history.shown(), k -> new ArrayList<>())
                    .add(history));
    byWhatIsShown.values().stream()
        .filter(alike -> alike.stream().anyMatch(History::inside))
        .forEach(
            alike -> {
              tellsNoSmall(alike, History::low);
              tellsNoSmall(alike, History::lowThen);
              tellsNoSmall(alike, History::lowCame);
              tellsNoSmall(alike, History::lowLeft);
            });
  }

  private static void tellsNoSmall(List<History> alike, ToIntFunction<History> of) {
    var possible = new HashSet<Integer>();
    alike.forEach(history -> possible.add(of.applyAsInt(history)));
    if (possible.size() == 1) {
      assertThat(possible.iterator().next()).isNotIn(1, 2);
    }
  }

  /** Who was there, who came and who left, at a threshold of three. */
  private record History(int low, int high, int lowCame, int highCame, int lowLeft, int highLeft) {

    int lowThen() {
      return low + lowCame - lowLeft;
    }

    /** Far enough from the largest that were tried. */
    boolean inside() {
      return low <= 4
          && high <= 4
          && Math.max(lowCame, highCame) <= 3
          && Math.max(lowLeft, highLeft) <= 3;
    }

    List<@Nullable Breakdown> shown() {
      var first = next(people(low, high), null, 3);
      var second = first.flatMap(this::second);
      var shown = new ArrayList<@Nullable Breakdown>();
      shown.add(first.map(Published::last).orElse(null));
      shown.add(second.map(Published::last).orElse(null));
      return shown;
    }

    private Optional<Published> second(Published first) {
      var was = remembered(people(low, high), first);
      var stay = new ArrayList<>(was.subList(lowLeft, low));
      stay.addAll(was.subList(low + highLeft, low + high));
      var published = first;
      for (var one : was.subList(0, lowLeft)) {
        published = published.without(one.shownIn());
      }
      for (var one : was.subList(low, low + highLeft)) {
        published = published.without(one.shownIn());
      }
      return next(with(with(stay, "LOW", lowCame), "HIGH", highCame), published, 3);
    }
  }

  private static Stream<History> histories(int most, int change) {
    return range(most)
        .flatMap(
            low ->
                range(most)
                    .flatMap(
                        high ->
                            range(change)
                                .flatMap(
                                    lowCame ->
                                        range(change)
                                            .flatMap(
                                                highCame ->
                                                    range(Math.min(low, change))
                                                        .flatMap(
                                                            lowLeft ->
                                                                range(Math.min(high, change))
                                                                    .map(
                                                                        highLeft ->
                                                                            new History(
                                                                                low, high, lowCame,
                                                                                highCame, lowLeft,
                                                                                highLeft)))))));
  }

  private static Stream<Integer> range(int most) {
    return IntStream.rangeClosed(0, most).boxed();
  }

  private static Optional<Published> next(
      List<Member> members, @Nullable Published before, int threshold) {
    return new Releasing(BY_BAND, members, before, false, threshold).next();
  }

  private static List<Member> people(int low, int high) {
    return with(with(List.of(), "LOW", low), "HIGH", high);
  }

  private static List<Member> with(List<Member> some, String band, int more) {
    var all = new ArrayList<>(some);
    for (int i = 0; i < more; i++) {
      all.add(new Member(List.of(band), Set.of()));
    }
    return all;
  }

  private static List<Member> remembered(List<Member> members, Published out) {
    return members.stream()
        .map(
            one ->
                new Member(
                    one.categories(), one.shownIn(Paths.toldBy(out.last(), BY_BAND), BY_BAND)))
        .toList();
  }

  private static Map<String, Set<String>> wish(String a, String of, String b, String is) {
    return Map.of(a, Set.of(of), b, Set.of(is));
  }
}

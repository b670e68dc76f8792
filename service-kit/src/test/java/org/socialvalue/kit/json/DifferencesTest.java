package org.socialvalue.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Overtaking;

class DifferencesTest {

  @Test
  void a_field_that_changed_is_told_with_how_it_was_and_is() {
    assertThat(
            between(Map.of("a", 1, "b", Map.of("c", "x")), Map.of("a", 1, "b", Map.of("c", "y"))))
        .containsExactly(new Change("/b/c", "x", "y"));
  }

  @Test
  void numbers_are_compared_by_value_and_nothing_is_nothing() {
    Map<String, @Nullable Object> before = new HashMap<>();
    before.put("a", new BigDecimal("2.50"));
    before.put("b", null);
    before.put("c", List.of());
    assertThat(between(before, Map.of("a", new BigDecimal("2.5")))).isEmpty();
  }

  @Test
  void entries_of_a_list_are_matched_by_their_identifier() {
    assertThat(
            between(
                list(entry("L1", 1), entry("L2", 2), entry("a/b", 3)),
                list(entry("L1", 1), entry("a/b", 4), entry("L3", 5))))
        .containsExactly(
            new Change("/L2", entry("L2", 2), null),
            new Change("/a~1b/value", 3, 4),
            new Change("/L3", null, entry("L3", 5)));
  }

  @Test
  void another_order_is_a_difference_of_the_list() {
    assertThat(between(list(entry("A", 1), entry("B", 1)), list(entry("B", 1), entry("A", 1))))
        .containsExactly(new Change("", List.of("A", "B"), List.of("B", "A")));
  }

  @Test
  void a_list_without_identifiers_differs_as_a_whole() {
    assertThat(between(Map.of("x", List.of("a", "b")), Map.of("x", List.of("b", "a"))))
        .containsExactly(new Change("/x", List.of("a", "b"), List.of("b", "a")));
    var twins = list(entry("A", 1), entry("A", 2));
    assertThat(between(twins, twins)).isEmpty();
    assertThat(between(twins, list(entry("A", 1)))).hasSize(1);
  }

  @Test
  void seen_from_the_other_side_each_difference_is_turned_round() {
    var one = Map.of("a", 1, "l", list(entry("A", 1), entry("B", 2)), "t", List.of(1, 2));
    var other = Map.of("b", 2, "l", list(entry("C", 1), entry("A", 3)), "t", List.of(1));
    assertThat(between(other, one))
        .containsExactlyInAnyOrderElementsOf(
            between(one, other).stream()
                .map(c -> new Change(c.pointer(), c.after(), c.before()))
                .toList());
  }

  @Test
  void two_changes_collide_where_they_touch_the_same_place_and_differ() {
    var theirs =
        List.of(
            new Change("/a", 1, 2),
            new Change("/l/A", entry("A", 1), null),
            new Change("/l/AB/value", 1, 2),
            new Change("/same", 1, 2));
    var mine =
        List.of(new Change("/a", 1, 3), new Change("/l/A/value", 1, 5), new Change("/same", 1, 2));

    assertThat(Overtaking.of(theirs, mine))
        .extracting(Overtaking::collides)
        .containsExactly(true, true, false, false);
  }

  private static List<Change> between(Object before, Object after) {
    return Differences.between(before, after, List.of("id", "code"));
  }

  @SafeVarargs
  private static List<Object> list(Map<String, Object>... entries) {
    return new ArrayList<>(Arrays.asList(entries));
  }

  private static Map<String, Object> entry(String id, int value) {
    return Map.of("id", id, "value", value);
  }
}

package org.socialvalue.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.suppression.OverTime.Change;
import org.socialvalue.monitoring.suppression.OverTime.Step;
import org.socialvalue.monitoring.suppression.OverTime.Told;

class OverTimeTest {

  private static final int LEAST = 5;

  private final List<Change> changes = new ArrayList<>();

  @Test
  void small_periods_wait_for_each_other() {
    inTurn(0, 2, 0, 4, 7, 1);

    assertThat(told().steps())
        .extracting(step -> step.on().getMonthValue(), step -> step.more().intValue())
        .containsExactly(tuple(1, 0), tuple(4, 6), tuple(5, 7));
    assertThat(told().amount()).isEqualByComparingTo("13");
    assertThat(told().waiting()).isEqualTo(1);
  }

  @Test
  void a_late_figure_waits_with_those_that_come_after_it() {
    // Given seven people, a month that nobody reported on, and six more
    change(1, 1, 7);
    change(3, 3, 6);
    assertThat(told().amount()).isEqualByComparingTo("13");

    // When the month between comes in with two
    change(2, 3, 2);

    // Then they are told with the next four
    assertThat(told().amount()).isEqualByComparingTo("13");
    assertThat(told().isAll()).isFalse();
    change(4, 4, 4);
    assertThat(told().steps().getLast()).isEqualTo(step(4, 6, 0));
    assertThat(told().isAll()).isTrue();
  }

  @Test
  void a_small_correction_waits_for_others() {
    inTurn(20, 30);
    change(1, 2, 18);
    assertThat(told().amount()).isEqualByComparingTo("50");
    assertThat(told().least(LEAST)).isEqualByComparingTo("40");

    change(2, 2, 26);

    assertThat(told().steps().getLast()).isEqualTo(step(2, 0, -6));
    assertThat(told().amount()).isEqualByComparingTo("44");
    assertThat(told().isAll()).isTrue();
  }

  @Test
  void a_large_correction_is_told_at_once() {
    inTurn(20, 30);
    change(1, 2, 8);
    assertThat(told().amount()).isEqualByComparingTo("38");
  }

  @Test
  void two_large_corrections_that_come_to_a_small_one_do_not_tell_it() {
    inTurn(20, 30);
    change(1, 2, 10);
    assertThat(told().amount()).isEqualByComparingTo("40");
    change(1, 2, 19);
    assertThat(told().amount()).isEqualByComparingTo("50");
    assertThat(told().adrift()).isTrue();
  }

  @Test
  void what_is_left_of_a_sum_by_a_queried_figure_is_not_told() {
    // Given two people and a hundred, told together
    inTurn(2, 100);
    assertThat(told().amount()).isEqualByComparingTo("102");

    // When the hundred are doubted, then cleared as ninety-eight
    change(2, 2, 0);
    assertThat(told().amount()).isEqualByComparingTo("0");
    assertThat(told().waiting()).isEqualTo(1);
    change(2, 2, 98);

    // Then what was told comes back, and the two who are missing wait
    assertThat(told().amount()).isEqualByComparingTo("102");
    assertThat(told().adrift()).isTrue();
  }

  @Test
  void two_corrections_that_leave_just_the_threshold_twice_are_not_told_as_that() {
    inTurn(8, 7);
    change(1, 2, 5);
    change(2, 2, 5);
    assertThat(told().amount()).isNotEqualByComparingTo("10");
  }

  @Property
  void a_longer_list_adds_steps_and_alters_none(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 200) Integer> drawn) {
    changes.clear();
    drawn.forEach(number -> change(number % 10, 1, number / 10));
    var steps = told().steps();
    for (int some = 0; some < changes.size(); some++) {
      var before = OverTime.told(changes.subList(0, some), LEAST).steps();
      assertThat(steps.subList(0, before.size())).isEqualTo(before);
    }
    assertThat(steps.stream().map(Step::change).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(told().amount());
  }

  @Property
  void what_was_reached_is_within_what_is_told(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 200) Integer> drawn) {
    changes.clear();
    var now = new int[10];
    for (int number : drawn) {
      change(number % 10, 1, number / 10);
      now[number % 10] = number / 10;
      var reached = BigDecimal.valueOf(Arrays.stream(now).sum());
      assertThat(reached).isBetween(told().least(LEAST), told().most(LEAST));
      if (told().isAll()) {
        assertThat(reached).isEqualByComparingTo(told().amount());
      }
      assertThat(Suppressed.count(told().amount().longValue(), LEAST).hidden()).isFalse();
    }
  }

  private void inTurn(int... people) {
    for (int month = 1; month <= people.length; month++) {
      change(month, month, people[month - 1]);
    }
  }

  private void change(int figure, int month, int people) {
    changes.add(new Change(new UUID(0, figure), day(month), BigDecimal.valueOf(people)));
  }

  private Told told() {
    return OverTime.told(changes, LEAST);
  }

  private static Step step(int month, int more, int corrected) {
    return new Step(day(month), BigDecimal.valueOf(more), BigDecimal.valueOf(corrected));
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2026, month, 28);
  }
}

package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.calendar.FallsDue.Step.DUE;
import static org.socialvalue.monitoring.calendar.FallsDue.Step.OVERDUE;
import static org.socialvalue.monitoring.calendar.FallsDue.Step.REMINDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.calendar.FallsDue.Step;

class FallsDueTest {

  private static final LocalDate DAY = LocalDate.of(2027, 10, 1);
  private static final LocalDate REMIND = DAY.minusDays(28);
  private static final LocalDate OVER = DAY.plusDays(14);

  @Test
  void each_step_has_its_day() {
    assertThat(nothingTold().by(REMIND.minusDays(1))).isEmpty();
    assertThat(nothingTold().by(REMIND)).containsExactly(REMINDER);
    assertThat(told(REMINDER).by(DAY.minusDays(1))).isEmpty();
    assertThat(told(REMINDER).by(DAY)).containsExactly(DUE);
    assertThat(told(REMINDER, DUE).by(OVER.minusDays(1))).isEmpty();
    assertThat(told(REMINDER, DUE).by(OVER)).containsExactly(OVERDUE);
    assertThat(told(REMINDER, DUE, OVERDUE).by(OVER.plusYears(1))).isEmpty();
  }

  @Test
  void a_reminder_that_comes_too_late_is_not_told() {
    assertThat(nothingTold().by(DAY)).containsExactly(DUE);
  }

  @Test
  void after_a_standstill_its_coming_due_and_its_being_overdue_are_told_in_order() {
    assertThat(nothingTold().by(OVER.plusYears(1))).containsExactly(DUE, OVERDUE);
  }

  @Test
  void nothing_more_is_told_of_what_is_done() {
    var done = new FallsDue(REMIND, true, DAY, true, OVER, false, DAY.plusDays(3));
    assertThat(done.by(OVER.plusDays(1))).isEmpty();
    assertThat(done.nextOn()).isNull();
    var early = new FallsDue(REMIND, false, DAY, false, OVER, false, REMIND.minusDays(1));
    assertThat(early.by(OVER.plusDays(1))).isEmpty();
    assertThat(early.nextOn()).isNull();
  }

  @Test
  void what_was_done_before_its_coming_due_was_told_had_come_due_all_the_same() {
    var done = new FallsDue(REMIND, false, DAY, false, OVER, false, DAY);
    assertThat(done.nextOn()).isEqualTo(DAY);
    assertThat(done.by(OVER.plusDays(1))).containsExactly(DUE);
  }

  @Test
  void without_a_reminder_the_due_day_is_the_first() {
    var due = new FallsDue(null, false, DAY, false, OVER, false, null);
    assertThat(due.nextOn()).isEqualTo(DAY);
    assertThat(due.by(DAY.minusDays(1))).isEmpty();
  }

  /** Looking only on the days that were noted, at whatever later hour, misses nothing. */
  @Property
  void each_step_is_told_once_and_in_order_however_often_and_late_it_is_looked_at(
      @ForAll List<@IntRange(max = 40) Integer> waits) {
    var told = EnumSet.noneOf(Step.class);
    var order = new ArrayList<Step>();
    var day = REMIND.minusDays(5);
    for (int wait : waits) {
      day = day.plusDays(wait);
      var item = told(told);
      var next = item.nextOn();
      var steps = item.by(day);
      assertThat(steps.isEmpty()).isEqualTo(next == null || next.isAfter(day));
      order.addAll(steps);
      told.addAll(steps);
    }
    assertThat(order).doesNotHaveDuplicates().isSorted();
    assertThat(told.contains(DUE)).isEqualTo(!day.isBefore(DAY));
    assertThat(told.contains(OVERDUE)).isEqualTo(!day.isBefore(OVER));
  }

  private static FallsDue nothingTold() {
    return told(Set.of());
  }

  private static FallsDue told(Step... steps) {
    return told(Set.of(steps));
  }

  private static FallsDue told(Set<Step> steps) {
    @Nullable LocalDate remind = REMIND;
    return new FallsDue(
        remind,
        steps.contains(REMINDER),
        DAY,
        steps.contains(DUE),
        OVER,
        steps.contains(OVERDUE),
        null);
  }
}

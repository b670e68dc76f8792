package org.socialvalue.tender.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.socialvalue.tender.project.StageHistory.Step;

class StageHistoryTest {

  private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);

  @Test
  void aProjectThatNeverMovedIsInAnalyse() {
    var history = new StageHistory(BEGUN, List.of());

    assertThat(history.current()).isEqualTo(Stage.ANALYSE);
    assertThat(history.days(Stage.ANALYSE, BEGUN.plusDays(10))).isEqualTo(10);
    assertThat(history.days(Stage.PLAN, BEGUN.plusDays(10))).isZero();
    assertThat(history.stays(Stage.PLAN)).isEmpty();
  }

  @Test
  void aStageThatWasEnteredTwiceAddsItsStaysUp() {
    var history =
        new StageHistory(
            BEGUN,
            List.of(
                new Step(Stage.ANALYSE, Stage.PLAN, BEGUN.plusDays(30)),
                new Step(Stage.PLAN, Stage.ANALYSE, BEGUN.plusDays(40)),
                new Step(Stage.ANALYSE, Stage.PLAN, BEGUN.plusDays(45))));

    assertThat(history.current()).isEqualTo(Stage.PLAN);
    assertThat(history.days(Stage.ANALYSE, BEGUN.plusDays(50))).isEqualTo(35);
    assertThat(history.days(Stage.PLAN, BEGUN.plusDays(50))).isEqualTo(15);
    assertThat(history.stays(Stage.ANALYSE)).hasSize(2);
  }

  /** However often a project goes to and fro, no day is lost and none counts twice. */
  @Property
  void everyDayCountsForOneStage(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> path,
      @ForAll @IntRange(min = 0, max = 40) int gap) {
    var steps = new ArrayList<Step>();
    var at = Stage.ANALYSE;
    var day = BEGUN;
    for (int next : path) {
      var to = Stage.values()[next];
      if (to != at) {
        day = day.plusDays(gap);
        steps.add(new Step(at, to, day));
        at = to;
      }
    }
    var history = new StageHistory(BEGUN, steps);
    var today = day.plusDays(gap);

    long days = 0;
    for (var stage : Stage.values()) {
      days += history.days(stage, today);
    }
    assertThat(days).isEqualTo(java.time.temporal.ChronoUnit.DAYS.between(BEGUN, today));
    assertThat(history.current()).isEqualTo(at);
  }
}

package org.socialvalue.monitoring.principle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.principle.Scale;
import org.socialvalue.monitoring.principle.Trend;

class PrinciplesAreScoredAgainTest {

  private static final LocalDate BEGAN = LocalDate.of(2027, 1, 1);
  private static final Scale SCALE = new Scale(0, 4, List.of());

  private final PrinciplesAreScoredAgain rule = new PrinciplesAreScoredAgain();

  @Test
  void a_principle_scored_within_the_year_is_in_order() {
    assertThat(rule.check(on(BEGAN.plusMonths(18), point(0, 2), point(12, 3)))).isEmpty();
    assertThat(rule.check(on(BEGAN.plusMonths(11)))).isEmpty();
  }

  @Test
  void a_principle_not_scored_for_a_year_is_told() {
    assertThat(rule.check(on(BEGAN.plusMonths(12))))
        .extracting(Finding::code, Finding::effect)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("KEEP_EVALUATING", Effect.RECORD));
    assertThat(rule.check(on(BEGAN.plusMonths(24), point(12, 3)))).hasSize(1);
  }

  @Test
  void a_mark_that_falls_is_told() {
    assertThat(rule.check(on(BEGAN.plusMonths(13), point(6, 3), point(12, 2))))
        .extracting(Finding::effect)
        .containsExactly(Effect.INFO);
  }

  private static ScoredPrinciple on(LocalDate today, Trend.Point... points) {
    return new ScoredPrinciple(
        "PREVENTION", "Prevention", Trend.of(Arrays.asList(points)), BEGAN, today);
  }

  private static Trend.Point point(int months, int mark) {
    return new Trend.Point(BEGAN.plusMonths(months), mark, "seen", SCALE);
  }
}

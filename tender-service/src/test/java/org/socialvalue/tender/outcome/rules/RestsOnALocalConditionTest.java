package org.socialvalue.tender.outcome.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Jobs;
import org.socialvalue.tender.outcome.LocalCondition;

class RestsOnALocalConditionTest {

  private final RestsOnALocalCondition rule = new RestsOnALocalCondition();

  private List<Finding> with(Jobs jobs) {
    return rule.check(jobs.build());
  }

  private static LocalCondition on(LocalDate day) {
    return new LocalCondition("The college offers it in the evening", day);
  }

  @Test
  void aTargetWithItsConditionKeepsIt() {
    assertThat(with(new Jobs())).isEmpty();
  }

  @Test
  void aTargetWithoutOneIsFlagged() {
    var jobs = new Jobs();
    jobs.localCondition = null;
    assertThat(with(jobs)).extracting(Finding::subject).containsExactly("/localCondition");
  }

  @Test
  void aNarrativeMeasureHasNoTargetToRestOnOne() {
    var jobs = new Jobs();
    jobs.localCondition = null;
    jobs.measure =
        new Measure(
            Measure.Kind.NARRATIVE,
            "what people say of it",
            "stories",
            Measure.Direction.HIGHER_IS_BETTER,
            null,
            null);
    assertThat(with(jobs)).isEmpty();
  }

  @Test
  void aDayStillToComeIsFlagged() {
    var jobs = new Jobs();
    jobs.localCondition = on(Given.TODAY.plusDays(1));
    assertThat(with(jobs)).extracting(Finding::subject).containsExactly("/localCondition/asOf");
  }

  @Property
  void itIsFlaggedExactlyWhenItIsOlderThanItHolds(@ForAll @IntRange(max = 2000) int days) {
    var jobs = new Jobs();
    var day = Given.TODAY.minusDays(days);
    jobs.localCondition = on(day);
    var oldest = Given.TODAY.minusMonths(RestsOnALocalCondition.MONTHS_IT_HOLDS);
    assertThat(with(jobs).isEmpty()).isEqualTo(!day.isBefore(oldest));
  }
}

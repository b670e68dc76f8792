package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.Promises;

class ProposedTermsTest {

  @Test
  void a_number_in_all_makes_a_count() {
    assertThat(kind(Promises.jobs())).isEqualTo(KpiKind.COUNT);
  }

  @Test
  void an_amount_spent_makes_a_rate() {
    assertThat(kind(Promises.qualifications())).isEqualTo(KpiKind.RATE_PER_SPEND);
  }

  @Test
  void a_level_before_makes_a_before_and_after() {
    var measure =
        new Measure(
            Measure.Kind.OUTCOME,
            "confidence",
            "points",
            Measure.Direction.HIGHER_IS_BETTER,
            new BigDecimal("40"),
            Promises.target("60", null, null));
    assertThat(kind(Promises.promise(Promise.Provenance.REQUIRED, "x", measure, true)))
        .isEqualTo(KpiKind.BEFORE_AFTER);
  }

  @Test
  void one_thing_done_by_a_date_makes_a_milestone() {
    var measure =
        new Measure(
            Measure.Kind.OUTPUT,
            "advisory group meets",
            "groups",
            Measure.Direction.HIGHER_IS_BETTER,
            null,
            Promises.targetBy("1", LocalDate.of(2027, 6, 30)));
    assertThat(kind(Promises.promise(Promise.Provenance.OFFERED, "x", measure, true)))
        .isEqualTo(KpiKind.MILESTONE);
  }

  @Test
  void an_account_is_not_drafted_as_a_kpi() {
    assertThat(ProposedTerms.canBeDrafted(Promises.sharedTable())).isFalse();
    assertThat(ProposedTerms.canBeDrafted(Promises.jobs())).isTrue();
  }

  private static KpiKind kind(Promise promise) {
    return ProposedTerms.of(promise, BigDecimal.TEN, BigDecimal.ONE).kind();
  }
}

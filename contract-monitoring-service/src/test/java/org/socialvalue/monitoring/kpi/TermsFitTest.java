package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.Terms;

class TermsFitTest {

  @Test
  void a_target_falls_due_within_the_contract() {
    assertThat(TermsFit.faults(Terms.milestoneBy(Terms.END), Terms.CONTRACT)).isEmpty();
    assertThat(TermsFit.faults(Terms.milestoneBy(Terms.END.plusDays(1)), Terms.CONTRACT))
        .extracting(Fault::pointer)
        .containsExactly("/target/dueBy");
    assertThat(TermsFit.faults(Terms.milestoneBy(Terms.START.minusDays(1)), Terms.CONTRACT))
        .hasSize(1);
  }

  @Test
  void a_level_to_hold_is_no_better_than_it_was() {
    assertThat(pointers(KpiKind.STABILITY, "5", "5", null)).isEmpty();
    assertThat(pointers(KpiKind.STABILITY, "5", "4.5", null)).isEmpty();
    assertThat(pointers(KpiKind.STABILITY, "5", "6", null)).containsExactly("/target/amount");
    assertThat(pointers(KpiKind.STABILITY, null, "5", null)).containsExactly("/baseline");
  }

  @Test
  void baseline_and_target_lie_on_the_scale() {
    var scale = new KpiTerms.Scale(new BigDecimal("1"), new BigDecimal("7"));
    assertThat(pointers(KpiKind.BEFORE_AFTER, "3", "5", scale)).isEmpty();
    assertThat(pointers(KpiKind.BEFORE_AFTER, "0", "8", scale))
        .containsExactly("/baseline", "/target/amount");
    assertThat(pointers(KpiKind.DISTANCE_TRAVELLED, null, "6", scale)).isEmpty();
    assertThat(pointers(KpiKind.DISTANCE_TRAVELLED, null, "6.5", scale))
        .containsExactly("/target/amount");
  }

  @Test
  void what_is_counted_has_no_scale_and_a_scale_has_two_ends() {
    var upsideDown = new KpiTerms.Scale(new BigDecimal("7"), new BigDecimal("7"));
    assertThat(pointers(KpiKind.COUNT, null, "5", upsideDown)).containsExactly("/scale");
    assertThat(pointers(KpiKind.BEFORE_AFTER, "3", "5", upsideDown))
        .containsExactly("/scale/highest");
  }

  private static List<String> pointers(
      KpiKind kind, @Nullable String baseline, String target, KpiTerms.@Nullable Scale scale) {
    var terms =
        Terms.of(
            kind,
            Measure.Direction.HIGHER_IS_BETTER,
            baseline == null ? null : new BigDecimal(baseline),
            Terms.countOf(target).target());
    var scaled = scale == null ? terms : Terms.onScale(terms, scale);
    return TermsFit.faults(scaled, Terms.CONTRACT).stream().map(Fault::pointer).toList();
  }
}

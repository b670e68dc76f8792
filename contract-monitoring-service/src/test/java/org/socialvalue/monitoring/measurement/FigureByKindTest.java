package org.socialvalue.monitoring.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.kpi.KpiTerms.Scale;

class FigureByKindTest {

  @Test
  void a_ratio_follows_from_its_parts() {
    var two = Sample.ofRatio(number("2"), number("3"));
    assertThat(FigureByKind.faults(of(KpiKind.RATIO), null, two)).isEmpty();
    assertThat(FigureByKind.value(of(KpiKind.RATIO), null, two)).isEqualByComparingTo("66.6667");
    assertThat(FigureByKind.faults(of(KpiKind.RATIO), number("66.7"), two)).isEmpty();
    assertThat(pointers(of(KpiKind.RATIO), "60", two)).containsExactly("/value");
  }

  @Test
  void a_ratio_of_nothing_says_nothing() {
    assertThat(pointers(of(KpiKind.RATIO), "50", null)).containsExactly("/sample");
    assertThat(pointers(of(KpiKind.RATIO), null, Sample.ofRatio(BigDecimal.ZERO, BigDecimal.ZERO)))
        .containsExactly("/sample");
  }

  @Test
  void a_distance_travelled_may_be_backwards_and_says_who_answered() {
    var terms = of(KpiKind.DISTANCE_TRAVELLED);
    var backwards = new Sample(20, 12, null, null, 3, 4, 5, number("-0.4"), null, null);
    assertThat(FigureByKind.faults(terms, null, backwards)).isEmpty();
    assertThat(FigureByKind.value(terms, null, backwards)).isEqualByComparingTo("-0.4");
    assertThat(pointers(terms, "1", null)).containsExactly("/sample/answered");
  }

  @Test
  void where_answers_are_needed_somebody_was_asked() {
    var distance = of(KpiKind.DISTANCE_TRAVELLED);
    assertThat(pointers(distance, "1", Sample.ofAnswers(0, 0))).contains("/sample/asked");
    assertThat(pointers(distance, "1", Sample.ofAnswers(20, 0))).contains("/sample/answered");
    assertThat(pointers(Terms.countOf("3"), "1", Sample.ofAnswers(0, 0))).isEmpty();
    assertThat(Sample.ofAnswers(0, 0).responsePercent()).isEqualByComparingTo("0");
  }

  @Test
  void everything_wrong_with_a_sample_is_told_at_once() {
    var wrong = new Sample(10, 12, null, null, 3, 4, 6, number("9"), null, null);
    assertThat(pointers(of(KpiKind.DISTANCE_TRAVELLED), null, wrong))
        .containsExactly("/sample/answered", "/sample/improved", "/value");
  }

  @Test
  void a_level_lies_on_its_scale() {
    assertThat(pointers(of(KpiKind.STABILITY), "3.5", null)).isEmpty();
    assertThat(pointers(of(KpiKind.STABILITY), "7.1", null)).containsExactly("/value");
    assertThat(pointers(Terms.countOf("3"), "-1", null)).containsExactly("/value");
    assertThat(pointers(Terms.countOf("3"), null, null)).containsExactly("/value");
  }

  private static List<String> pointers(
      KpiTerms terms, @Nullable String value, @Nullable Sample sample) {
    return FigureByKind.faults(terms, value == null ? null : number(value), sample).stream()
        .map(Fault::pointer)
        .toList();
  }

  private static KpiTerms of(KpiKind kind) {
    if (kind == KpiKind.RATIO) {
      return Terms.ratioOf("3");
    }
    return Terms.onScale(
        Terms.of(
            kind, Measure.Direction.HIGHER_IS_BETTER, number("3"), Terms.countOf("3").target()),
        new Scale(number("1"), number("7")));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}

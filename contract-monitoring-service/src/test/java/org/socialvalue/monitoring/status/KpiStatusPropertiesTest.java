package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.CONTRACT;
import static org.socialvalue.monitoring.Terms.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.socialvalue.events.Measure;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

class KpiStatusPropertiesTest {

  /** From worst to best; what can't be told by a number has no place. */
  private static final List<KpiState> ORDER =
      List.of(
          KpiState.OFF_TRACK,
          KpiState.AT_RISK,
          KpiState.NOT_STARTED,
          KpiState.ON_TRACK,
          KpiState.MET);

  @Property
  void the_same_history_gives_the_same_status(
      @ForAll("terms") KpiTerms terms,
      @ForAll @IntRange(max = 900) int day,
      @ForAll @LongRange(min = 0, max = 2_000) long value,
      @ForAll @LongRange(min = 0, max = 2_000_000) long spend) {
    assertThat(status(terms, day, value, spend)).isEqualTo(status(terms, day, value, spend));
  }

  @Property
  void more_achieved_never_makes_it_worse(
      @ForAll("terms") KpiTerms terms,
      @ForAll @IntRange(max = 900) int day,
      @ForAll @LongRange(min = 0, max = 2_000) long value,
      @ForAll @LongRange(min = 0, max = 500) long more,
      @ForAll @LongRange(min = 0, max = 2_000_000) long spend) {
    var less = status(terms, day, value, spend).state();
    var better = status(terms, day, better(terms, value, more), spend).state();
    if (less != KpiState.NOT_MEASURABLE) {
      assertThat(ORDER.indexOf(better)).isGreaterThanOrEqualTo(ORDER.indexOf(less));
    }
  }

  @Property
  void a_first_report_never_makes_a_growing_count_worse(
      @ForAll @LongRange(min = 1, max = 300) long target,
      @ForAll @IntRange(max = 900) int day,
      @ForAll @LongRange(min = 0, max = 400) long value) {
    var terms = Terms.countOf(Long.toString(target));
    var without = KpiStatus.derivedFrom(terms, CONTRACT, List.of(), List.of(), START.plusDays(day));
    assertThat(ORDER.indexOf(status(terms, day, value, 0).state()))
        .isGreaterThanOrEqualTo(ORDER.indexOf(without.state()));
  }

  @Property
  void what_is_due_never_shrinks_as_time_passes(
      @ForAll @LongRange(min = 1, max = 300) long target,
      @ForAll @IntRange(max = 900) int day,
      @ForAll @IntRange(max = 400) int later) {
    var terms = Terms.countOf(Long.toString(target));
    assertThat(status(terms, day + later, 0, 0).due())
        .isGreaterThanOrEqualTo(status(terms, day, 0, 0).due());
  }

  @Property
  void the_order_of_the_reports_does_not_matter(
      @ForAll("terms") KpiTerms terms, @ForAll @LongRange(min = 0, max = 500) long value) {
    var one = Terms.inJanuary(Long.toString(value));
    var two = Terms.measured(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), "7");
    var spend = List.of(Terms.spent("500000"));
    var asOf = LocalDate.of(2027, 9, 9);
    assertThat(KpiStatus.derivedFrom(terms, CONTRACT, List.of(one, two), spend, asOf))
        .isEqualTo(KpiStatus.derivedFrom(terms, CONTRACT, List.of(two, one), spend, asOf));
  }

  @Property
  void a_rate_is_due_in_whole_steps_of_its_spend(
      @ForAll @LongRange(min = 0, max = 100_000_000) long spent,
      @ForAll @LongRange(min = 1, max = 5_000_000) long step) {
    assertThat(RateTarget.due(BigDecimal.ONE, BigDecimal.valueOf(step), BigDecimal.valueOf(spent)))
        .isEqualByComparingTo(BigDecimal.valueOf(spent / step));
  }

  @Provide
  Arbitrary<KpiTerms> terms() {
    var kinds =
        Arbitraries.of(
            KpiKind.COUNT, KpiKind.RATE_PER_SPEND, KpiKind.BEFORE_AFTER, KpiKind.MILESTONE);
    return Combinators.combine(
            kinds,
            Arbitraries.of(Measure.Direction.class),
            Arbitraries.longs().between(0, 100),
            Arbitraries.longs().between(1, 300))
        .as(
            (kind, direction, baseline, target) ->
                Terms.of(
                    kind,
                    kind == KpiKind.MILESTONE ? Measure.Direction.HIGHER_IS_BETTER : direction,
                    BigDecimal.valueOf(baseline),
                    new Measure.Target(
                        BigDecimal.valueOf(target),
                        kind == KpiKind.RATE_PER_SPEND ? BigDecimal.valueOf(10_000) : null,
                        null,
                        null,
                        null)));
  }

  private static long better(KpiTerms terms, long value, long more) {
    return terms.higherIsBetter() ? value + more : Math.max(0, value - more);
  }

  private static KpiStatus status(KpiTerms terms, int day, long value, long spend) {
    var asOf = START.plusDays(day);
    var figure =
        new Measured(
            new Period(START, START), BigDecimal.valueOf(value), BigDecimal.valueOf(value), true);
    var spent = new Spent(new Period(START, START), BigDecimal.valueOf(spend));
    return KpiStatus.derivedFrom(terms, CONTRACT, List.of(figure), List.of(spent), asOf);
  }
}

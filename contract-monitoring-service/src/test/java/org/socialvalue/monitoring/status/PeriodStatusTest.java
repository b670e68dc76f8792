package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.CONTRACT;
import static org.socialvalue.monitoring.Terms.END;
import static org.socialvalue.monitoring.Terms.START;
import static org.socialvalue.monitoring.Terms.capOf;
import static org.socialvalue.monitoring.Terms.change;
import static org.socialvalue.monitoring.Terms.countOf;
import static org.socialvalue.monitoring.Terms.measured;
import static org.socialvalue.monitoring.Terms.milestoneBy;
import static org.socialvalue.monitoring.Terms.rateOf;
import static org.socialvalue.monitoring.Terms.spent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.kpi.KpiTerms;

class PeriodStatusTest {

  private static final LocalDate HALF_YEAR = LocalDate.of(2027, 6, 30);
  private static final Measured FIRST = measured(START, LocalDate.of(2027, 3, 31), "20");
  private static final Measured SECOND = measured(LocalDate.of(2027, 4, 1), HALF_YEAR, "5");

  @Test
  void a_bad_quarter_after_a_good_one_shows() {
    var periods = of(countOf("100"), HALF_YEAR, FIRST, SECOND);
    assertThat(periods)
        .extracting(p -> Objects.requireNonNull(p.status().due()).intValueExact())
        .containsExactly(12, 13);
    assertThat(states(periods)).containsExactly(KpiState.MET, KpiState.OFF_TRACK);
  }

  @Test
  void a_period_without_figures_is_off_track_where_something_fell_due() {
    assertThat(states(of(countOf("100"), HALF_YEAR, FIRST)))
        .containsExactly(KpiState.MET, KpiState.OFF_TRACK);
  }

  @Test
  void a_period_of_a_cap_without_figures_is_off_track_once_its_report_is_missed() {
    var cap = capOf("100");
    assertThat(of(cap, HALF_YEAR.plusDays(29), FIRST).getLast().status().state())
        .isEqualTo(KpiState.NOT_STARTED);
    var missed = of(cap, HALF_YEAR.plusDays(30), FIRST).getLast().status();
    assertThat(missed.state()).isEqualTo(KpiState.OFF_TRACK);
    assertThat(missed.due()).isEqualByComparingTo("12");
    assertThat(
            of(cap, END).stream()
                .map(period -> Objects.requireNonNull(period.status().due()))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
  }

  @Test
  void only_periods_that_are_over_are_judged() {
    assertThat(of(countOf("100"), HALF_YEAR.minusDays(1), FIRST)).hasSize(1);
    assertThat(of(countOf("100"), START)).isEmpty();
    assertThat(of(countOf("100"), END.plusYears(1))).hasSize(8);
  }

  @Test
  void levels_are_judged_by_the_figures_of_the_period_alone() {
    var periods =
        of(change("40", "60"), HALF_YEAR, measured(START, LocalDate.of(2027, 3, 31), "43"));
    assertThat(states(periods)).containsExactly(KpiState.ON_TRACK, KpiState.NOT_STARTED);
  }

  @Test
  void a_milestone_falls_due_in_its_period() {
    assertThat(states(of(milestoneBy(LocalDate.of(2027, 5, 1)), HALF_YEAR)))
        .containsExactly(KpiState.NOT_STARTED, KpiState.OFF_TRACK);
  }

  @Test
  void a_rate_is_due_from_the_spend_of_the_period_and_not_judged_without_any() {
    var terms = List.of(new TermsInForce(START, rateOf("1", "250000")));
    var spend =
        List.of(
            spent("300000"),
            new Spent(
                new org.socialvalue.monitoring.Period(LocalDate.of(2027, 4, 1), HALF_YEAR),
                new BigDecimal("450000")));
    assertThat(PeriodStatus.of(terms, CONTRACT, List.of(), spend, on(HALF_YEAR)))
        .extracting(p -> Objects.requireNonNull(p.status().due()).intValueExact())
        .containsExactly(1, 2);
    assertThat(states(PeriodStatus.of(terms, CONTRACT, List.of(FIRST), List.of(), on(HALF_YEAR))))
        .containsExactly(KpiState.NOT_MEASURABLE, KpiState.NOT_STARTED);
  }

  @Property
  void all_periods_together_make_what_is_due_in_all(
      @ForAll @LongRange(min = 1, max = 300) long target, @ForAll @IntRange(max = 900) int day) {
    var terms = countOf(Long.toString(target));
    var periods = of(terms, START.plusDays(day));
    if (!periods.isEmpty()) {
      var last = periods.getLast().period().to();
      var sum =
          periods.stream()
              .map(p -> Objects.requireNonNull(p.status().due()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum)
          .isEqualByComparingTo(
              KpiStatus.derivedFrom(terms, CONTRACT, List.of(), List.of(), last).due());
    }
  }

  @Property
  void the_order_of_the_figures_does_not_matter(
      @ForAll @LongRange(min = 0, max = 60) long value, @ForAll Random random) {
    var figures =
        new java.util.ArrayList<>(
            List.of(FIRST, SECOND, measured(HALF_YEAR.plusDays(1), END, Long.toString(value))));
    var before = of(countOf("100"), END, figures.toArray(Measured[]::new));
    Collections.shuffle(figures, random);
    assertThat(of(countOf("100"), END, figures.toArray(Measured[]::new))).isEqualTo(before);
  }

  private static List<PeriodStatus> of(KpiTerms terms, LocalDate asOf, Measured... figures) {
    return PeriodStatus.of(
        List.of(new TermsInForce(START, terms)), CONTRACT, List.of(figures), List.of(), on(asOf));
  }

  private static AsOf on(LocalDate day) {
    return new AsOf(day, END);
  }

  private static List<KpiState> states(List<PeriodStatus> periods) {
    return periods.stream().map(period -> period.status().state()).toList();
  }
}

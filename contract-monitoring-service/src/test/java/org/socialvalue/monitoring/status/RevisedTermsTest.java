package org.socialvalue.monitoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Terms.CONTRACT;
import static org.socialvalue.monitoring.Terms.END;
import static org.socialvalue.monitoring.Terms.START;
import static org.socialvalue.monitoring.Terms.capOf;
import static org.socialvalue.monitoring.Terms.change;
import static org.socialvalue.monitoring.Terms.countOf;
import static org.socialvalue.monitoring.Terms.inJanuary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.kpi.KpiTerms;

class RevisedTermsTest {

  private static final LocalDate SECOND_YEAR = LocalDate.of(2028, 1, 1);

  @Test
  void a_target_that_is_raised_leaves_what_was_due_before_as_it_was() {
    var course = revised(countOf("100"), countOf("200"));
    assertThat(due(course, LocalDate.of(2027, 12, 31))).isEqualByComparingTo("50");
    assertThat(due(course, SECOND_YEAR)).isEqualByComparingTo("50");
    assertThat(due(course, LocalDate.of(2028, 6, 30))).isEqualByComparingTo("125");
    assertThat(due(course, END)).isEqualByComparingTo("200");
  }

  @Test
  void a_target_that_is_lowered_below_what_was_due_is_due_in_full() {
    assertThat(due(revised(countOf("100"), countOf("30")), SECOND_YEAR)).isEqualByComparingTo("30");
  }

  @Test
  void a_cap_is_carried_on_too() {
    var course = revised(capOf("20"), capOf("12"));
    assertThat(due(course, LocalDate.of(2027, 12, 31))).isEqualByComparingTo("10");
    assertThat(due(course, END)).isEqualByComparingTo("12");
    assertThat(due(course, SECOND_YEAR)).isBetween(BigDecimal.TEN, BigDecimal.valueOf(11));
  }

  @Test
  void a_day_before_the_revision_is_judged_by_the_terms_of_that_day() {
    var course = revised(change("40", "60"), change("40", "50"));
    assertThat(due(course, LocalDate.of(2027, 12, 31))).isEqualByComparingTo("50");
    assertThat(due(course, LocalDate.of(2028, 1, 1))).isEqualByComparingTo("45");
    assertThat(due(course, START.minusDays(1))).isEqualByComparingTo("40");
  }

  @Test
  void figures_from_before_a_revision_go_on_counting() {
    var course = revised(countOf("100"), countOf("120"));
    var status =
        KpiStatus.derivedFrom(
            course, CONTRACT, Figures.of(List.of(inJanuary("120")), END), Spending.NONE, END);
    assertThat(status.state()).isEqualTo(KpiState.MET);
  }

  @Test
  void what_is_agreed_later_takes_the_place_of_all_from_its_day_on() {
    var first = new TermsInForce(START, countOf("1"));
    var second = new TermsInForce(SECOND_YEAR, countOf("2"));
    var backDated = new TermsInForce(SECOND_YEAR.minusMonths(3), countOf("3"));
    assertThat(TermsInForce.over(List.of(first, second))).containsExactly(first, second);
    assertThat(TermsInForce.over(List.of(first, second, backDated)))
        .containsExactly(first, backDated);
    assertThat(TermsInForce.over(List.of(first, new TermsInForce(START, countOf("4")))))
        .extracting(one -> one.terms().target())
        .containsExactly(countOf("4").target());
  }

  @Property
  void one_version_alone_is_judged_as_if_there_were_no_versions(
      @ForAll @LongRange(min = 1, max = 300) long target, @ForAll @IntRange(max = 900) int day) {
    var terms = countOf(Long.toString(target));
    var asOf = START.plusDays(day);
    assertThat(
            KpiStatus.derivedFrom(
                List.of(new TermsInForce(SECOND_YEAR, terms)),
                CONTRACT,
                Figures.NONE,
                Spending.NONE,
                asOf))
        .isEqualTo(KpiStatus.derivedFrom(terms, CONTRACT, Figures.NONE, Spending.NONE, asOf));
  }

  @Property
  void what_is_due_never_shrinks_while_targets_only_rise(
      @ForAll @LongRange(min = 1, max = 300) long target,
      @ForAll @LongRange(min = 0, max = 300) long more,
      @ForAll @IntRange(min = 1, max = 700) int revisedOn,
      @ForAll @IntRange(max = 900) int day,
      @ForAll @IntRange(max = 400) int later) {
    var course =
        List.of(
            new TermsInForce(START.plusDays(revisedOn), countOf(Long.toString(target + more))),
            new TermsInForce(START, countOf(Long.toString(target))));
    assertThat(due(course, START.plusDays((long) day + later)))
        .isGreaterThanOrEqualTo(due(course, START.plusDays(day)));
  }

  private static List<TermsInForce> revised(KpiTerms first, KpiTerms second) {
    return List.of(new TermsInForce(START, first), new TermsInForce(SECOND_YEAR, second));
  }

  private static BigDecimal due(List<TermsInForce> course, LocalDate asOf) {
    return Objects.requireNonNull(
        KpiStatus.derivedFrom(course, CONTRACT, Figures.NONE, Spending.NONE, asOf).due());
  }
}
